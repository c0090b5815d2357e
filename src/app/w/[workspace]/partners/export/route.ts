import { getLocale, getTranslations } from "next-intl/server";
import { fileAnswer, formatOf, type Table } from "@/server/core/tables";
import { serverApi } from "@/trpc/server";
import type { RouterOutputs } from "@/trpc/types";

type Register = RouterOutputs["partners"]["export"];

/** The register in the reader's words. Its first columns are those that an import reads back. */
async function tableOf({ planning, partners }: Register): Promise<Table> {
  const [t, words] = await Promise.all([
    getTranslations("partner-import.export"),
    getTranslations("partners"),
  ]);
  const open = ["name", "tier", "sector", "region"] as const;
  const inside = [
    "contact",
    "state",
    "since",
    "capacity",
    "selfOrganised",
    "listing",
    "press",
    "money",
  ] as const;
  const columns = planning ? [...open, ...inside] : open;
  const cellsOf = (partner: Register["partners"][number]) => ({
    name: partner.name,
    tier: words(`tiers.${partner.tier}`),
    sector: partner.sector && words(`sectors.${partner.sector}`),
    region: partner.region,
    contact: partner.contact,
    state: words(`states.${partner.state}`),
    since: partner.stateSince,
    capacity: partner.capacity && words(`capacities.${partner.capacity}`),
    selfOrganised: partner.selfOrganised ? t("yes") : t("no"),
    listing: words(`listings.${partner.listing}`),
    press: partner.contactPress,
    money: partner.contactMoney,
  });
  return {
    name: "partner",
    head: columns.map((column) => t(`columns.${column}`)),
    rows: partners.map((partner) => {
      const cells = cellsOf(partner);
      return columns.map((column) => cells[column]);
    }),
  };
}

/** The partner register as a file: `?format=csv` or `?format=xlsx`. */
export async function GET(request: Request, { params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const register = await (await serverApi()).partners.export({ workspace });
  return fileAnswer(await tableOf(register), formatOf(request), await getLocale());
}
