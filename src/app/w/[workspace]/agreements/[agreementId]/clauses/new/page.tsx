import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { clauseTopics } from "@/domain/catalogue/clauses";
import { AddSuggestions } from "@/features/agreements/clauses/add-suggestions";
import { ClauseFormFields } from "@/features/agreements/clauses/form";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("clause.add") };
}

export default async function NewClausePage(props: AgreementParams) {
  const [t, { workspace, agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  if (!agreement.may.write) notFound();
  const there = new Set(agreement.text.clauses.map((clause) => clause.topic));
  const suggestions = await suggestionsFor(
    clauseTopics.filter((topic) => !there.has(topic)),
    agreement.form,
  );
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/agreements/${agreement.id}`}>{agreement.title}</BackLink>
        <PageHeader crumb={agreement.title} title={t("clause.add")} lead={<p>{t("clause.addLead")}</p>} />
        <Sheet>
          <ClauseFormFields workspace={workspace} agreementId={agreement.id} versionId={agreement.text.id} />
        </Sheet>
      </div>
      {suggestions.length > 0 && (
        <Sheet aria-labelledby="catalogue">
          <h2 id="catalogue">{t("gap.more")}</h2>
          <AddSuggestions
            workspace={workspace}
            versionId={agreement.text.id}
            suggestions={suggestions}
            allowed
            single
          />
        </Sheet>
      )}
    </div>
  );
}
