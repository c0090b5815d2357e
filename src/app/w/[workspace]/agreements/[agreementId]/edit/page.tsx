import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { RenameAgreementForm } from "@/features/agreements/register/rename-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("rename.title") };
}

export default async function RenameAgreementPage(props: AgreementParams) {
  const [t, shown] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  const { workspace, agreement } = shown;
  if (!agreement.may.rename) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/agreements/${agreement.id}`}>{agreement.title}</BackLink>
      <PageHeader title={t("rename.title")} />
      <Sheet>
        <RenameAgreementForm {...shown} />
      </Sheet>
    </>
  );
}
