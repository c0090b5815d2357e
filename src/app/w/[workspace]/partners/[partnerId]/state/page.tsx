import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StatePage } from "@/features/partners/membership/page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const named = await params;
  const api = await serverApi();
  return { api, named, partner: await api.partners.byId(named) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { partner }] = await Promise.all([getTranslations("partners"), read(params)]);
  return { title: t("state.pageTitle", { name: partner.name }) };
}

export default async function PartnerStatePage({ params }: Props) {
  const { api, named, partner } = await read(params);
  if (partner.may.moveTo.length === 0) notFound();
  const { workspace } = named;
  const [reopens, choices] = await Promise.all([
    api.plan.whatReopens(named),
    api.partners.choices({ workspace, among: "MEMBERS" }),
  ]);
  return (
    <StatePage
      workspace={workspace}
      partner={partner}
      reopens={reopens}
      choices={choices}
      today={partner.today}
    />
  );
}
