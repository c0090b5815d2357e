import { getTranslations } from "next-intl/server";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Sheet } from "@/components/sheet";
import type { Expectation } from "@/features/expectations/shown";
import { sayAmount } from "@/features/words/categories";
import { OpenButton } from "./buttons";
import { FitsPart } from "./fits-part";
import { MatchLine } from "./line";

type Props = { workspace: string; expectation: Expectation };

/** What has been promised for an entry, what would fit, and the way on without it. Red lines ask for nothing. */
export async function MatchesPart({ workspace, expectation }: Props) {
  const { kind, state, matches, may } = expectation;
  if (kind === "RED_LINE" || state === "DRAFT" || state === "WITHDRAWN") return null;
  const t = await getTranslations("expectations");
  const asks = kind !== "GIVE";
  const missing = asks && expectation.coverage !== "MET";
  const open = asks ? missing && !expectation.openAccepted : expectation.left !== 0;
  const left = sayAmount(t, expectation, expectation.left);
  return (
    <Sheet aria-labelledby="matches" className="grid gap-4">
      <div>
        <h2 id="matches">{t("matches.title")}</h2>
        <ConfirmationPlace />
      </div>
      {matches.length === 0 && <p>{t(asks ? "matches.none" : "matches.noneGiven")}</p>}
      {matches.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        <ul role="list" className="grid gap-4 divide-y divide-line [&>li]:pt-4 [&>li:first-child]:pt-0">
          {matches.map((match) => (
            <li key={match.id}>
              <MatchLine workspace={workspace} match={match} />
            </li>
          ))}
        </ul>
      )}
      {missing && left && matches.length > 0 && <p>{t("matches.missing", { amount: left })}</p>}
      {expectation.openAccepted && (
        <p>
          {expectation.own ? t("matches.goesOn") : t("matches.theyGoOn", { name: expectation.partner.name })}
        </p>
      )}
      {open && <FitsPart workspace={workspace} expectation={expectation} />}
      {missing && (may.goOnWithout || may.lookAgain) && (
        <div className="print:hidden">
          <OpenButton workspace={workspace} ask={expectation} />
        </div>
      )}
    </Sheet>
  );
}
