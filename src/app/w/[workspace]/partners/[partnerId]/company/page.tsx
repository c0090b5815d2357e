import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { CompanyForm } from "@/features/partners/profile/company-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, partnerId } = await params;
  const [t, api] = await Promise.all([getTranslations("partners"), serverApi()]);
  const partner = await api.partners.byId({ workspace, partnerId });
  return { workspace, partner, title: t("company.formTitle", { name: partner.name }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function CompanyPage({ params }: Props) {
  const { workspace, partner, title } = await read(params);
  if (!partner.may.place) notFound();
  const chosen = [partner.buddy?.id ?? [], partner.sponsor?.id ?? []].flat();
  const choices = await (await serverApi()).partners.choices({ workspace, among: "MEMBERS", chosen });
  const members = choices.filter((one) => one.id !== partner.id);
  return (
    <>
      <BackLink href={`/w/${workspace}/partners/${partner.id}`}>{partner.name}</BackLink>
      <PageHeader title={title} />
      <Sheet>
        <CompanyForm workspace={workspace} partner={partner} members={members} />
      </Sheet>
    </>
  );
}
