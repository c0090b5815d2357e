import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type Concern, concerns } from "@/domain/analysis/fixes";
import type { PlanStanding } from "@/domain/guide/standing";
import { MissingInPlanRows, UncheckedLines } from "@/features/guide/standing";
import { entriesOf, type Findings, type ShownFinding } from "./finding";
import { FindingRows } from "./finding-row";
import { PlanProgress } from "./plan-progress";

type Props = { workspace: string; found: Findings };

/** A closed disclosure hides nothing on paper. */
const OPEN_ON_PAPER = "print:[&_details::details-content]:[content-visibility:visible]";

/** Everything that the analyses find, by what it concerns: grave things first, what is only worth knowing folded away. */
export async function FindingsPage({ workspace, found: { findings, form, standing } }: Props) {
  const t = await getTranslations("analysis");
  const told = findings.filter((finding) => finding.concern !== "plan");
  const progress = findings.filter((finding) => finding.concern === "plan");
  const grave = told.filter((finding) => finding.severity === "HIGH").length;
  return (
    <div className={`grid gap-6 ${OPEN_ON_PAPER}`}>
      <div className="-mb-6">
        <PageHeader
          title={t("title")}
          lead={
            told.length > 0 && (
              <>
                <p>{t("lead", { grave, all: told.length })}</p>
                <p className="text-ink-2">{t("seen")}</p>
              </>
            )
          }
        />
      </div>
      {(told.length === 0 || standing.verdict === "ENDED") && (
        <NothingStandsOut workspace={workspace} standing={standing} />
      )}
      {concerns.map((concern) => (
        <ConcernSheet
          key={concern}
          workspace={workspace}
          form={form}
          concern={concern}
          findings={told.filter((finding) => finding.concern === concern)}
        />
      ))}
      <p className="print:hidden">
        <Link href={`/w/${workspace}/analysis/power`} className="inline-flex min-h-11 items-center">
          {t("toPower")}
        </Link>
      </p>
      <PlanProgress workspace={workspace} phases={progress} />
    </div>
  );
}

/** Where no rule finds anything: what is missing all the same, and what no rule could look at. */
async function NothingStandsOut({
  workspace,
  standing,
}: Pick<Props, "workspace"> & { standing: PlanStanding }) {
  const [t, guide] = await Promise.all([getTranslations("analysis"), getTranslations("guide.standing")]);
  const { verdict, missing, unchecked } = standing;
  const titles = { ENDED: "endedTitle", WHOLE: "standsWhole" } as const;
  const title = verdict === "ENDED" || verdict === "WHOLE" ? titles[verdict] : "stands";
  return (
    <EmptyState
      title={guide(title)}
      action={<ButtonLink href={`/w/${workspace}/plan`}>{t("empty.action")}</ButtonLink>}
    >
      {(verdict === "ENDED" || verdict === "WHOLE") && <p>{guide(verdict)}</p>}
      {missing.length > 0 && (
        <>
          <p>{guide("standsOpen")}</p>
          <MissingInPlanRows workspace={workspace} missing={missing} />
        </>
      )}
      {unchecked.length > 0 && (
        <>
          <p>{guide("standsUnchecked")}</p>
          <UncheckedLines workspace={workspace} unchecked={unchecked} />
        </>
      )}
    </EmptyState>
  );
}

type SheetProps = {
  workspace: string;
  form: Findings["form"];
  concern: Concern;
  findings: readonly ShownFinding[];
};

async function ConcernSheet({ workspace, form, concern, findings }: SheetProps) {
  if (findings.length === 0) return null;
  const t = await getTranslations("analysis");
  const open = findings.filter((finding) => finding.severity !== "INFO");
  const known = findings.filter((finding) => finding.severity === "INFO");
  return (
    <Sheet aria-labelledby={`about-${concern}`}>
      <h2 id={`about-${concern}`}>{t(`concerns.${concern}`)}</h2>
      {open.length > 0 && <FindingRows workspace={workspace} form={form} entries={entriesOf(open)} />}
      {known.length > 0 && (
        <div className="mt-2 [&_details>div]:max-w-none">
          <Disclosure summary={t("worthKnowing", { count: known.length })}>
            <FindingRows workspace={workspace} form={form} entries={entriesOf(known)} />
          </Disclosure>
        </div>
      )}
    </Sheet>
  );
}
