import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { RepresentationForm } from "@/features/partners/profile/representation-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, partnerId } = await params;
  const [t, api] = await Promise.all([getTranslations("partners"), serverApi()]);
  const partner = await api.partners.byId({ workspace, partnerId });
  return { workspace, partner, title: t("representation.title", { name: partner.name }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function RepresentationPage({ params }: Props) {
  const { workspace, partner, title } = await read(params);
  if (!partner.may.representation) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/partners/${partner.id}`}>{partner.name}</BackLink>
      <PageHeader title={title} />
      <Sheet>
        <RepresentationForm workspace={workspace} partner={partner} />
      </Sheet>
    </>
  );
}
