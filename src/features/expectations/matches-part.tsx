import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import { sayAmount } from "@/features/frame/category-words";
import { serverApi } from "@/trpc/server";
import type { Expectation } from "./expectation-page";
import { OpenButton } from "./match-buttons";
import { MatchLine } from "./match-line";
import { OfferLine } from "./offer-line";

type Props = { workspace: string; expectation: Expectation };

/** What has been promised for an entry, what would fit, and the way on without it. Red lines ask for nothing. */
export async function MatchesPart({ workspace, expectation }: Props) {
  const { kind, state, matches, may } = expectation;
  if (kind === "RED_LINE" || state === "DRAFT" || state === "WITHDRAWN") return null;
  const t = await getTranslations("expectations");
  const asks = kind !== "GIVE";
  const missing = asks && expectation.coverage !== "MET";
  const left = sayAmount(t, expectation, expectation.left);
  return (
    <Sheet aria-labelledby="matches" className="grid gap-4">
      <h2 id="matches">{t("matches.title")}</h2>
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
      {missing && expectation.own && !expectation.openAccepted && (
        <Offers workspace={workspace} expectation={expectation} />
      )}
      {missing && (may.goOnWithout || may.lookAgain) && (
        <div className="print:hidden">
          <OpenButton workspace={workspace} ask={expectation} />
        </div>
      )}
    </Sheet>
  );
}

/** The offers that fit, for the organisation that asks. */
async function Offers({ workspace, expectation }: Props) {
  const t = await getTranslations("expectations.matches");
  if (expectation.visibility !== "MEMBERS")
    return (
      <div className="grid gap-2">
        <p>{t("hidden")}</p>
        <p>
          <ButtonLink variant="quiet" href={`/w/${workspace}/expectations/${expectation.id}/edit`}>
            {(await getTranslations("expectations"))("page.change")}
          </ButtonLink>
        </p>
      </div>
    );
  if (expectation.category === null) return <p>{t("noCategory")}</p>;
  const api = await serverApi();
  const { offers } = await api.expectations.offersFor({ workspace, wantId: expectation.id });
  if (offers.length === 0) return <p>{t("noOffers")}</p>;
  return (
    <div className="grid gap-3">
      <h3 id="offers">{t("titleOffers")}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" aria-labelledby="offers" className="grid gap-4">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferLine
              workspace={workspace}
              wantId={expectation.id}
              offer={offer}
              mayTake={expectation.may.change}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
