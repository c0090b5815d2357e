import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { MAX_FILLING } from "@/domain/agreements/schema";
import { clauseTopics, essentialClauses } from "@/domain/catalogue/clauses";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { DraftAgreementForm } from "@/features/agreements/register/draft-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("draft.title") };
}

/** Whether it fits into a clause as it stands: one line, and no more than a gap holds. */
const isSentence = (purpose: string) => purpose.length <= MAX_FILLING && !purpose.includes("\n");

export default async function NewAgreementPage({ params }: Props) {
  const { workspace } = await params;
  const api = await serverApi();
  const [t, forms, listed, { purpose }] = await Promise.all([
    getTranslations("agreements"),
    getTranslations("common.forms"),
    api.agreements.list({ workspace }),
    api.workspaces.show({ workspace }),
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
          suggestions={await suggestionsFor(clauseTopics, listed.form)}
          essential={essentialClauses(listed.form, listed.protection)}
          purpose={isSentence(purpose) ? purpose : ""}
        />
      </Sheet>
    </>
  );
}
