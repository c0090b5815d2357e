import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { AdoptAgreementForm } from "@/features/agreements/register/adopt-form";
import { beforeText } from "@/features/agreements/register/before-text";
import { agreementAddressOf } from "@/features/agreements/shown";
import { BeforeDecidingSheet } from "@/features/decisions/before-deciding";
import { TextIsBlocked } from "@/features/red-lines/red-lines-of";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("adopt.title") };
}

export default async function AdoptAgreementPage(props: AgreementParams) {
  const [t, { workspace, agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  if (!agreement.may.adopt) notFound();
  const { number, id: versionId } = agreement.text;
  const against = await (await serverApi()).agreements.before({ workspace, versionId: agreement.text.id });
  const before = beforeText(agreement, against);
  return (
    <>
      <BackLink href={agreementAddressOf(workspace, agreement, number)}>{agreement.title}</BackLink>
      <PageHeader
        crumb={`${agreement.title}, ${t("number", { number })}`}
        title={t("adopt.title")}
        lead={<p>{t("adopt.lead")}</p>}
      />
      <BeforeDecidingSheet workspace={workspace} before={before} step="adopt" />
      <Sheet className="mt-6 grid gap-6">
        {agreement.blocked && (
          <TextIsBlocked
            workspace={workspace}
            agreementId={agreement.id}
            versionId={versionId}
            blocked="adopt"
          />
        )}
        <AdoptAgreementForm workspace={workspace} agreement={agreement} />
      </Sheet>
    </>
  );
}
