import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { DraftAgreementForm } from "@/features/agreements/register/form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("draft.title") };
}

export default async function NewAgreementPage({ params }: Props) {
  const { workspace } = await params;
  const [t, forms, listed] = await Promise.all([
    getTranslations("agreements"),
    getTranslations("common.forms"),
    (await serverApi()).agreements.list({ workspace }),
  ]);
  if (!listed.may.draft) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/agreements`}>{t("title")}</BackLink>
      <PageHeader title={t("draft.title")} lead={<p>{t("draft.lead")}</p>} />
      <Sheet>
        <DraftAgreementForm
          workspace={workspace}
          formName={listed.form === "UNDETERMINED" ? null : forms(listed.form)}
          suggestions={await suggestionsFor(essentialClauses(listed.form, listed.protection), listed.form)}
        />
      </Sheet>
    </>
  );
}
