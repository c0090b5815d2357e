import { TRPCError } from "@trpc/server";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import type { Concern } from "@/domain/analysis/fixes";
import { serverApi } from "@/trpc/server";
import { entriesOf, type Findings, type ShownFinding } from "./finding";
import { FindingRows } from "./finding-row";

/** A room shows the first few; the page of all findings has the rest. */
const SHOWN = 3;

/** What the room's own pages already say themselves. */
const saidByTheRoom: ReadonlySet<string> = new Set([
  "A1.noOffer",
  "A3.confirmed",
  "A4.orphan",
  "A4.thin",
  "A4.contested",
  "A7.missing",
  "A7.thin",
  "A7.aboutNotWith",
]);

type Props = { workspace: string; found: Findings; concern: Concern };

/** What stands out in one room, below its list: at most three things to mend, and nothing when there is nothing. */
export async function FindingsHere({ workspace, found: { findings, form }, concern }: Props) {
  const here = entriesOf(
    findings.filter(
      (finding: ShownFinding) =>
        finding.concern === concern &&
        finding.severity !== "INFO" &&
        !saidByTheRoom.has(`${finding.analysis}.${finding.code}`),
    ),
  );
  if (here.length === 0) return null;
  const t = await getTranslations("analysis");
  return (
    <Sheet aria-labelledby="stands-out" className="mt-6">
      <h2 id="stands-out">{t("here.title")}</h2>
      <FindingRows workspace={workspace} form={form} entries={here.slice(0, SHOWN)} />
      <p className="mt-4 print:hidden">
        <ButtonLink variant="plain" href={`/w/${workspace}/analysis`}>
          {t("here.all")}
        </ButtonLink>
      </p>
    </Sheet>
  );
}

/** Findings are an extra below the room's own page: when they cannot be had now, the page stands without them. */
async function Loaded({ workspace, concern }: Omit<Props, "found">) {
  const api = await serverApi();
  const found = await api.analysis.find({ workspace }).catch((error: unknown) => {
    if (error instanceof TRPCError) return null;
    throw error;
  });
  return found && <FindingsHere workspace={workspace} found={found} concern={concern} />;
}

/** The same for a page that has no findings at hand: they come after the page, which does not wait for them. */
export function FindingsOf(props: Omit<Props, "found">) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
