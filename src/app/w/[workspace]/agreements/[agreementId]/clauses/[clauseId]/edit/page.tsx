import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ClauseFormFields } from "@/features/agreements/clauses/form";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";

type Props = AgreementParams & {
  params: Promise<{ workspace: string; agreementId: string; clauseId: string }>;
};

/** Only for who drafts the text or wrote the clause; everybody else reads it and objects. */
async function readOwnClause(props: Props) {
  const [{ clauseId }, { workspace, agreement }] = await Promise.all([props.params, readShown(props)]);
  const clause = agreement.text.clauses.find((each) => each.id === clauseId);
  if (!clause?.may.change) notFound();
  return { workspace, agreement, clause };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { clause }] = await Promise.all([getTranslations("agreements"), readOwnClause(props)]);
  return { title: t("clause.changeTitle", { number: clause.number }) };
}

export default async function EditClausePage(props: Props) {
  const [t, { workspace, agreement, clause }] = await Promise.all([
    getTranslations("agreements"),
    readOwnClause(props),
  ]);
  const back = `/w/${workspace}/agreements/${agreement.id}/clauses/${clause.id}`;
  return (
    <>
      <BackLink href={back}>{t("clause.pageTitle", { number: clause.number, title: clause.title })}</BackLink>
      <PageHeader crumb={agreement.title} title={t("clause.changeTitle", { number: clause.number })} />
      <Sheet>
        <ClauseFormFields
          workspace={workspace}
          agreementId={agreement.id}
          versionId={agreement.text.id}
          clause={clause}
        />
      </Sheet>
    </>
  );
}
