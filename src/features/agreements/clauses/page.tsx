import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { RevealAt } from "@/components/frames/reveal-at";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { type Agreement, agreementAddressOf, type ShownClause } from "@/features/agreements/shown";
import { ClauseTag } from "@/features/agreements/state-tag";
import { Notes } from "@/features/reviews/notes";
import { BracketQuestion } from "./bracket-question";
import { ObjectForm } from "./object-form";
import { Objections } from "./objections";
import { RemoveClauseButton } from "./remove-button";
import { ClauseText } from "./text";
import { ClauseVoices } from "./voices";

type Props = {
  workspace: string;
  agreement: Agreement;
  clause: ShownClause;
  /** Red lines against it. */
  redLines?: ReactNode;
};

/** One clause to read: its words, what organisations say to them, and the way to change it for who drafts or wrote it. */
export async function ClausePage({ workspace, agreement, clause, redLines }: Props) {
  const t = await getTranslations("agreements");
  const { text } = agreement;
  const here = (path = "") =>
    agreementAddressOf(workspace, agreement, text.number, `/clauses/${clause.id}${path}`);
  const spoken = clause.objections.length > 0 || clause.may.object || text.state === "DRAFT";
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={agreementAddressOf(workspace, agreement, text.number)}>{agreement.title}</BackLink>
        <PageHeader
          crumb={t("number", { number: text.number })}
          title={t("clause.pageTitle", { number: clause.number, title: clause.title })}
          lead={
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <ClauseTag state={clause.state} />
              {clause.author && (
                <span className="text-sm text-ink-2">
                  {t("clause.author", { organisation: clause.author.name })}
                </span>
              )}
            </div>
          }
          actions={
            clause.may.change && (
              <ButtonLink variant="quiet" href={here("/edit")}>
                {t("clause.changeWords")}
              </ButtonLink>
            )
          }
        />
        <Sheet>
          <ClauseText body={clause.body} empty={t("clause.noBody")} form={text.form} />
          {clause.may.change && clause.unclear.length > 0 && (
            <Notice tone="decision" title={t("against.unclear")} className="mt-6">
              {clause.unclear.map((piece) => (
                <div key={piece} className="grid gap-2">
                  <p>{piece}</p>
                  <BracketQuestion workspace={workspace} clause={clause} piece={piece} />
                </div>
              ))}
            </Notice>
          )}
        </Sheet>
      </div>
      {spoken && (
        <Sheet aria-labelledby="voices-title">
          <h2 id="voices-title" className="mb-4">
            {t("voices.title")}
          </h2>
          <div className="grid gap-6">
            {text.state === "DRAFT" && (
              <ClauseVoices workspace={workspace} versionId={text.id} clause={clause} />
            )}
            {clause.objections.length > 0 && (
              <Objections workspace={workspace} objections={clause.objections} />
            )}
            {clause.may.object && agreement.seatName && (
              <Disclosure summary={t("objection.open")}>
                <RevealAt id="object" />
                <ObjectForm workspace={workspace} clause={clause} organisation={agreement.seatName} />
              </Disclosure>
            )}
          </div>
        </Sheet>
      )}
      {redLines}
      {clause.may.change && clause.openObjections === 0 && (
        <RemoveClauseButton workspace={workspace} agreementId={agreement.id} clause={clause} />
      )}
      <Notes workspace={workspace} of={{ kind: "CLAUSE", recordId: clause.id }} />
    </div>
  );
}
