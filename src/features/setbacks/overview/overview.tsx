import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import { stepPath } from "@/features/setbacks/risk/step-path";
import type { SetbackOverview } from "@/features/setbacks/shown";
import type { RouterOutputs } from "@/trpc/types";
import { RiskMap } from "./map";
import { RiskRows } from "./rows";
import { RiskSentence } from "./sentence";
import { SignLane } from "./sign-lane";
import { RiskTable } from "./table";

type Listed = RouterOutputs["setbacks"]["list"];

type Props = { workspace: string; overview: SetbackOverview; table?: Listed };

/** What can go wrong: the sentence, the map or the table, the signs, and the one thing to do next. */
export async function RiskOverview({ workspace, overview, table }: Props) {
  const [t, common] = await Promise.all([getTranslations("setbacks"), getTranslations("common")]);
  const { risks, counts, may } = overview;
  const here = `/w/${workspace}/setbacks`;
  const next = may.write ? risks.find((risk) => risk.next !== null) : undefined;
  return (
    <div className="grid gap-6">
      <div>
        <PageHeader
          title={t("title")}
          lead={<RiskSentence counts={counts} first={risks[0]} />}
          actions={
            may.write && (
              <ButtonLink variant="quiet" href={`${here}/new`}>
                {t("add")}
              </ButtonLink>
            )
          }
        />
        <ViewSwitch here={here} table={table !== undefined} />
        {table ? (
          <TableSheet workspace={workspace} table={table} more={common("more")} />
        ) : (
          <MapSheet workspace={workspace} overview={overview} />
        )}
      </div>
      <div className={next ? "grid items-start gap-6 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]" : ""}>
        {next?.next && (
          <div className="lg:order-last">
            <StepHere
              title={t(`next.${next.next}.title`, { title: next.title })}
              reason={t(`next.${next.next}.reason`)}
            >
              <ButtonLink href={stepPath(`${here}/${next.id}`, next.next)}>
                {t(`next.${next.next}.action`)}
              </ButtonLink>
            </StepHere>
          </div>
        )}
        <SignLane workspace={workspace} overview={overview} />
      </div>
    </div>
  );
}

async function ViewSwitch({ here, table }: { here: string; table: boolean }) {
  const t = await getTranslations("setbacks");
  const views = [
    { href: here, label: t("view.map"), current: !table },
    { href: `${here}?view=table`, label: t("view.table"), current: table },
  ];
  return (
    <nav aria-label={t("view.label")} className="mb-3 flex gap-5 print:hidden">
      {views.map((view) => (
        <Link
          key={view.href}
          href={view.href}
          aria-current={view.current ? "page" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {view.label}
        </Link>
      ))}
    </nav>
  );
}

/** The picture on wide screens, the list on phones, and below both what has no place on the map yet. */
async function MapSheet({
  workspace,
  overview: { risks, counts },
}: {
  workspace: string;
  overview: SetbackOverview;
}) {
  const t = await getTranslations("setbacks");
  const assessed = risks.filter((risk) => risk.likelihood && risk.harm);
  const open = risks.filter((risk) => !(risk.likelihood && risk.harm));
  return (
    <Sheet>
      <div className="max-lg:hidden">
        <RiskMap workspace={workspace} risks={assessed} />
        {open.length > 0 && (
          <div className="mt-5 px-2">
            <h2 className="mb-1">{t("map.open")}</h2>
            <RiskRows workspace={workspace} risks={open} label={t("map.open")} />
          </div>
        )}
      </div>
      <div className="lg:hidden">
        <RiskRows workspace={workspace} risks={risks} label={t("title")} />
      </div>
      {counts.open > risks.length && <p className="mt-4">{t("map.tooMany", { count: risks.length })}</p>}
    </Sheet>
  );
}

function TableSheet({ workspace, table, more }: { workspace: string; table: Listed; more: string }) {
  return (
    <Sheet>
      <RiskTable workspace={workspace} risks={table.risks} />
      {table.next && (
        <p className="mt-4">
          <ButtonLink variant="quiet" href={`/w/${workspace}/setbacks?view=table&after=${table.next}`}>
            {more}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}
