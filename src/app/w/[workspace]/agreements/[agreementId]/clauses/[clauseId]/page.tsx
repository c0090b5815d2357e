import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClausePage } from "@/features/agreements/clauses/page";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { RedLinesOfText } from "@/features/red-lines/red-lines-of";

type Props = AgreementParams & {
  params: Promise<{ workspace: string; agreementId: string; clauseId: string }>;
};

/** Only those who plan have a page per clause; an observer reads the whole text. */
async function readClause(props: Props) {
  const [{ clauseId }, { workspace, agreement }] = await Promise.all([props.params, readShown(props)]);
  const clause = agreement.text.clauses.find((each) => each.id === clauseId);
  if (!clause || agreement.force === null) notFound();
  return { workspace, agreement, clause };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { clause }] = await Promise.all([getTranslations("agreements"), readClause(props)]);
  return { title: t("clause.pageTitle", { number: clause.number, title: clause.title }) };
}

export default async function Page(props: Props) {
  const shown = await readClause(props);
  const { workspace, agreement, clause } = shown;
  const redLines = (
    <RedLinesOfText
      workspace={workspace}
      agreementId={agreement.id}
      versionId={agreement.text.id}
      clauseId={clause.id}
      blocked={agreement.blocked ? (agreement.text.state === "DRAFT" ? "open" : "adopt") : null}
    />
  );
  return <ClausePage {...shown} redLines={redLines} />;
}
