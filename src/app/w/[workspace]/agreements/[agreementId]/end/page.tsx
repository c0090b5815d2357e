import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { EndAgreementForm } from "@/features/agreements/register/end-form";
import { agreementAddressOf } from "@/features/agreements/shown";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("end.title") };
}

export default async function EndAgreementPage(props: AgreementParams) {
  const [t, { workspace, agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  if (!agreement.may.end) notFound();
  const { number } = agreement.text;
  return (
    <>
      <BackLink href={agreementAddressOf(workspace, agreement, number)}>{agreement.title}</BackLink>
      <PageHeader
        crumb={`${agreement.title}, ${t("number", { number })}`}
        title={t("end.title")}
        lead={<p>{t("end.lead")}</p>}
      />
      <Sheet>
        <EndAgreementForm workspace={workspace} agreement={agreement} />
      </Sheet>
    </>
  );
}
