import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { maybeOne } from "@/domain/alike";
import { MergeForm } from "@/features/partners/profile/merge-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, partnerId } = await params;
  const [t, api] = await Promise.all([getTranslations("partners.merge"), serverApi()]);
  const partner = await api.partners.byId({ workspace, partnerId });
  return { workspace, partner, t, title: t("title", { name: partner.name }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function MergePage({ params }: Props) {
  const { workspace, partner, t, title } = await read(params);
  if (!partner.may.remove) notFound();
  const choices = await (await serverApi()).partners.choices({ workspace, among: "ANY" });
  const isAlike = ({ name }: { name: string }) =>
    maybeOne({ name, contact: "" }, { name: partner.name, contact: "" });
  const rest = choices.filter((one) => one.id !== partner.id);
  const others = [...rest.filter(isAlike), ...rest.filter((one) => !isAlike(one))];
  return (
    <>
      <BackLink href={`/w/${workspace}/partners/${partner.id}`}>{partner.name}</BackLink>
      <PageHeader title={title} lead={<p>{t("lead")}</p>} />
      <Sheet>
        <MergeForm workspace={workspace} partner={partner} others={others} />
      </Sheet>
    </>
  );
}
