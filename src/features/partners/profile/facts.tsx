import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Facts } from "@/components/facts";
import { Written } from "@/components/texts/written";
import type { Partner } from "@/features/partners/shown";

type Props = { workspace: string; partner: Partner };

/** What an organisation says about itself, and its part here. */
export async function PartnerFacts({ workspace, partner }: Props) {
  const [t, words] = await Promise.all([
    getTranslations("partners"),
    getTranslations("catalogue-perspectives"),
  ]);
  const none = t("facts.unknown");
  const open = [
    { term: t("facts.tier"), value: t(`tiers.${partner.tier}`) },
    { term: t("facts.sector"), value: partner.sector ? t(`sectors.${partner.sector}`) : none },
    { term: t("facts.region"), value: partner.region || none },
    { term: t("facts.capacity"), value: partner.capacity ? t(`capacities.${partner.capacity}`) : none },
    {
      term: t("facts.selfOrganised"),
      value: t(partner.selfOrganised ? "facts.selfOrganisedYes" : "facts.selfOrganisedNo"),
    },
    {
      term: t("facts.perspectives"),
      value: (
        <span className="grid justify-items-start gap-1">
          <span>{partner.perspectives.map((one) => words(`${one}.label`)).join(", ") || none}</span>
          {partner.may.declare && (
            <Link href={`/w/${workspace}/partners/${partner.id}/perspectives`}>
              {t("perspectives.change")}
            </Link>
          )}
        </span>
      ),
    },
  ];
  const inside = [
    { term: t("facts.listing"), value: t(`listings.${partner.listing}`) },
    {
      term: t("facts.contact"),
      value: <Written as="span">{partner.contact || none}</Written>,
    },
    ...(["contactPress", "contactMoney", "contactSafety"] as const)
      .filter((name) => partner[name] !== "")
      .map((name) => ({
        term: t(`facts.${name}`),
        value: <Written as="span">{partner[name]}</Written>,
      })),
  ];
  const expectations = {
    term: t("facts.expectations"),
    value: (
      <Link href={`/w/${workspace}/expectations?partner=${partner.id}`}>
        {t("facts.expectationCount", { count: partner.expectations ?? 0 })}
      </Link>
    ),
  };
  return (
    <Facts
      items={[
        ...open,
        ...(partner.planning ? inside : []),
        ...(partner.expectations === null ? [] : [expectations]),
      ]}
    />
  );
}
