import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import type { Card } from "@/features/setbacks/shown";
import { RiskWords } from "./words";

/** The same as the map, in words and with everything in one line: also what is not assessed and what is closed. */
export async function RiskTable({ workspace, risks }: { workspace: string; risks: Card[] }) {
  const t = await getTranslations("setbacks");
  const columns = ["title", "likelihood", "harm", "owner", "preparation", "signs", "state"];
  return (
    <DataTable
      caption={t("map.caption")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={risks.map((risk) => ({
        key: risk.id,
        cells: {
          title: <Link href={`/w/${workspace}/setbacks/${risk.id}`}>{risk.title}</Link>,
          likelihood: t(`likelihoods.${risk.likelihood ?? "none"}`),
          harm: t(`harms.${risk.harm ?? "none"}`),
          owner: risk.owner?.name ?? t("map.nobody"),
          preparation: <RiskWords risk={risk} />,
          signs: t("signCount", { count: risk.signs, observed: risk.observed }),
          state: t(`states.${risk.state}`),
        },
      }))}
    />
  );
}
