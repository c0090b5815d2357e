import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { harms, likelihoods } from "@/domain/setbacks/weight";
import type { Card } from "@/features/setbacks/shown";
import { RiskCard } from "./card";

/** So many cards a cell can hold before it stops being a picture. */
const MOST_IN_CELL = 8;

/**
 * Likelihood by harm, three words each (docs/rules/screens.md): no score, no red, amber and green. The same as the
 * table behind "Als Tabelle"; phones get a list instead.
 */
export async function RiskMap({ workspace, risks }: { workspace: string; risks: Card[] }) {
  const t = await getTranslations("setbacks");
  const cell = (likelihood: string, harm: string) =>
    risks.filter((risk) => risk.likelihood === likelihood && risk.harm === harm);
  return (
    <table className="w-full table-fixed border-separate border-spacing-2">
      <caption className="sr-only">{t("map.caption")}</caption>
      <thead>
        <tr>
          <th className="w-28 text-start font-normal">
            <span className="sr-only">{t("map.harm")}</span>
          </th>
          {likelihoods.map((likelihood) => (
            <th key={likelihood} scope="col" className="pb-1 text-center font-semibold">
              {t(`likelihoods.${likelihood}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...harms].reverse().map((harm) => (
          <tr key={harm}>
            <th scope="row" className="text-start align-middle font-semibold">
              {t(`harms.${harm}`)}
            </th>
            {likelihoods.map((likelihood) => {
              const here = cell(likelihood, harm);
              return (
                <td key={likelihood} className="h-28 bg-ramp-1 p-2 align-top">
                  <div className="grid gap-2">
                    {here.slice(0, MOST_IN_CELL).map((risk) => (
                      <RiskCard key={risk.id} workspace={workspace} risk={risk} />
                    ))}
                    {here.length > MOST_IN_CELL && (
                      <Link href={`/w/${workspace}/setbacks?view=table`} className="text-sm">
                        {t("map.more", { count: here.length - MOST_IN_CELL })}
                      </Link>
                    )}
                  </div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
