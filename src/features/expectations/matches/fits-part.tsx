import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import type { Expectation, Fit } from "@/features/expectations/shown";
import { serverApi } from "@/trpc/server";
import { FitLine } from "./fit-line";

type Props = { workspace: string; expectation: Expectation };

/**
 * What fits an entry, for whoever may bring both together: its own organisation, the coordination, and an organisation
 * that has what is asked for, or asks for what is given. Nobody else is shown anything to do.
 */
export async function FitsPart({ workspace, expectation }: Props) {
  const t = await getTranslations("expectations.matches");
  const { own, visibility, category } = expectation;
  if (visibility !== "MEMBERS") return <Hidden workspace={workspace} expectation={expectation} />;
  if (category === null) return own ? <p>{t("noCategory")}</p> : null;
  const api = await serverApi();
  const { fits, whose } = await api.expectations.fits({ workspace, expectationId: expectation.id });
  if (whose === "NOBODY") return null;
  const asks = expectation.kind !== "GIVE";
  // somebody has promised or proposed something already: then it is about who else could
  const begun = expectation.matches.some((match) => match.state !== "BROKEN" && match.gone === null);
  if (fits.length === 0 && begun)
    return whose === "OURS" ? null : <p>{t(`noMore.${asks ? "ASK" : "GIVE"}`)}</p>;
  if (fits.length === 0)
    return (
      <div className="grid gap-3">
        <p>{t(`noFits.${whose}.${asks ? "ASK" : "GIVE"}`)}</p>
        {whose === "OURS" && asks && (
          <p className="print:hidden">
            <ButtonLink
              variant="quiet"
              href={`/w/${workspace}/expectations/new?kind=GIVE&category=${category}`}
            >
              {(await getTranslations("expectations"))("gaps.close")}
            </ButtonLink>
          </p>
        )}
      </div>
    );
  const [alike, unlike] = [fits.filter((fit) => fit.alike), fits.filter((fit) => !fit.alike)];
  return (
    <section aria-labelledby="fits" className="grid gap-3">
      <h3 id="fits">{t(alike.length > 0 ? `fits.${whose}.${asks ? "ASK" : "GIVE"}` : "fits.UNLIKE")}</h3>
      <p className="max-w-measure">{t(`fitsLead.${fits.every((fit) => fit.side) ? "OWN" : "ALL"}`)}</p>
      <FitList workspace={workspace} fits={alike.length > 0 ? alike : unlike} label="fits" />
      {alike.length > 0 && unlike.length > 0 && (
        <>
          <h4 id="unlike">{t("fits.UNLIKE")}</h4>
          <FitList workspace={workspace} fits={unlike} label="unlike" />
        </>
      )}
    </section>
  );
}

type ListProps = { workspace: string; fits: readonly Fit[]; label: string };

function FitList({ workspace, fits, label }: ListProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-labelledby={label} className="grid gap-5">
      {fits.map((fit) => (
        <li key={fit.id}>
          <FitLine workspace={workspace} fit={fit} />
        </li>
      ))}
    </ul>
  );
}

/** What not all can read is brought together with nothing; its own organisation can change that. */
async function Hidden({ workspace, expectation: { id, own, may } }: Props) {
  const t = await getTranslations("expectations");
  if (!own) return <p>{t("matches.hiddenTheirs")}</p>;
  return (
    <div className="grid gap-2">
      <p>{t("matches.hidden")}</p>
      {may.change && (
        <p className="print:hidden">
          <ButtonLink variant="quiet" href={`/w/${workspace}/expectations/${id}/edit`}>
            {t("page.change")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
