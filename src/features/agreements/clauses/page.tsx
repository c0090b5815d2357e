import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { type Agreement, agreementAddressOf, type ShownClause } from "@/features/agreements/shown";
import { ClauseTag } from "@/features/agreements/state-tag";
import { Notes } from "@/features/reviews/notes";
import { ContestClauseForm } from "./contest-form";
import { ClauseFormFields } from "./form";
import { RemoveClauseButton } from "./remove-button";

type Props = {
  workspace: string;
  agreement: Agreement;
  clause: ShownClause;
  /** Red lines against it. */
  redLines?: ReactNode;
};

/** One clause: its words to change or to read, an objection to it, and the notes on it. */
export async function ClausePage({ workspace, agreement, clause, redLines }: Props) {
  const t = await getTranslations("agreements");
  const at = { workspace, agreementId: agreement.id };
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={agreementAddressOf(workspace, agreement, agreement.text.number)}>
          {agreement.title}
        </BackLink>
        <PageHeader
          crumb={t("number", { number: agreement.text.number })}
          title={t("clause.pageTitle", { number: clause.number, title: clause.title })}
          lead={<ClauseTag state={clause.state} />}
        />
        <Sheet>
          {clause.state === "CONTESTED" && (
            <Notice tone="gap" title={t("clause.objection")} className="mb-6">
              <p className="whitespace-pre-line">{clause.objection}</p>
            </Notice>
          )}
          {clause.may.change ? (
            <ClauseFormFields {...at} versionId={agreement.text.id} clause={clause} />
          ) : (
            <p className="max-w-measure whitespace-pre-line font-slab hyphens-auto">
              {clause.body || t("clause.noBody")}
            </p>
          )}
        </Sheet>
      </div>
      {redLines}
      {clause.may.contest && (
        <Sheet id="contest" aria-labelledby="contest-title" className="scroll-mt-6">
          <h2 id="contest-title" className="mb-4">
            {t("clause.contest.title")}
          </h2>
          <ContestClauseForm {...at} clause={clause} organisation={agreement.seat?.name} />
        </Sheet>
      )}
      {clause.may.change && <RemoveClauseButton {...at} clause={clause} />}
      <Notes workspace={workspace} of={{ kind: "CLAUSE", recordId: clause.id }} />
    </div>
  );
}
