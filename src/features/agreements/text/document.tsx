import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import type { Day } from "@/domain/calendar";
import { ClauseActions } from "@/features/agreements/clauses/actions";
import { ConsentToAll } from "@/features/agreements/clauses/consent";
import { SettleAll } from "@/features/agreements/clauses/settle-all";
import { ClauseText } from "@/features/agreements/clauses/text";
import { type Agreement, agreementAddressOf, type ShownClause } from "@/features/agreements/shown";
import { ClauseTag } from "@/features/agreements/state-tag";
import { sayDay } from "@/features/words/dates";

type Props = {
  workspace: string;
  agreement: Agreement /** Only the words, for the page on which they are signed. */;
  plain?: boolean;
};

/** The text as a document, clause by clause, set in the serif face; in a draft each clause carries its state and its steps. */
export async function AgreementDocument({ workspace, agreement, plain = false }: Props) {
  const [t, locale] = await Promise.all([getTranslations("agreements"), getLocale()]);
  const { text, may } = agreement;
  const insider = agreement.force !== null && !plain;
  const drafting = text.state === "DRAFT" && insider;
  const left = text.clauses.filter((clause) => text.openPoints.includes(clause.id));
  const said = (of: { decidedOn: Day; asked: string }) => ({
    day: sayDay(of.decidedOn, locale),
    asked: of.asked,
  });
  const steps = { workspace, agreementId: agreement.id, versionId: text.id };
  return (
    <Sheet as="article" aria-label={t("document")} className="sm:px-10 sm:py-8">
      {insider && text.decision && (
        <p className="mb-4 text-sm text-ink-2">{t("standing.decided", said(text.decision))}</p>
      )}
      {insider && text.ending && (
        <p className="mb-4 text-sm text-ink-2">{t("standing.endedAsked", said(text.ending))}</p>
      )}
      {insider &&
        text.rejections.map((rejection) => (
          <p key={`${rejection.decidedOn} ${rejection.asked}`} className="mb-4 text-sm text-gap">
            {t("standing.rejected", said(rejection))}
          </p>
        ))}
      {insider && !drafting && left.length > 0 && (
        <Notice tone="decision" className="mb-6">
          {t("standing.openPoints", {
            count: left.length,
            titles: left.map((clause) => `${clause.number} ${clause.title}`).join(", "),
          })}
        </Notice>
      )}
      {drafting && (
        <div className="mb-6 empty:hidden print:hidden">
          <ConsentToAll workspace={workspace} versionId={text.id} clauses={text.clauses} />
        </div>
      )}
      {drafting && <SettleAll {...steps} clauses={text.clauses} />}
      {text.clauses.length === 0 && (
        <EmptyState title={t("noClauses.title")}>
          <p>{t("noClauses.body")}</p>
        </EmptyState>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ol className="grid gap-8" role="list">
        {text.clauses.map((clause) => (
          <li key={clause.id} className="min-w-0">
            <Clause
              clause={clause}
              href={
                insider
                  ? agreementAddressOf(workspace, agreement, text.number, `/clauses/${clause.id}`)
                  : undefined
              }
              tagged={drafting}
              empty={t("clause.noBody")}
              form={text.form}
              objectionBy={(organisation) => t("objection.by", { organisation })}
              redLineLabel={insider && clause.redLines > 0 ? t("clause.redLine") : undefined}
            />
            {drafting && <ClauseActions {...steps} clause={clause} />}
          </li>
        ))}
      </ol>
      {drafting && may.write && (
        <p className="mt-8">
          <ButtonLink
            variant="quiet"
            href={agreementAddressOf(workspace, agreement, undefined, "/clauses/new")}
          >
            {t("clause.add")}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}

type ClauseProps = {
  clause: ShownClause;
  href?: string;
  tagged: boolean;
  empty: string;
  form: number;
  objectionBy: (organisation: string) => string;
  redLineLabel?: string;
};

function Clause({ clause, href, tagged, empty, form, objectionBy, redLineLabel }: ClauseProps) {
  const heading = `${clause.number} ${clause.title}`;
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="min-w-0 font-slab text-lg">
          {href ? (
            <Link href={href} className="text-ink no-underline hover:underline">
              {heading}
            </Link>
          ) : (
            heading
          )}
        </h2>
        {(tagged || redLineLabel) && (
          <span className="flex flex-wrap gap-2">
            {redLineLabel && <Tag tone="gap">{redLineLabel}</Tag>}
            {tagged && <ClauseTag state={clause.state} />}
          </span>
        )}
      </div>
      <div className="mt-2">
        <ClauseText body={clause.body} empty={empty} form={form} />
      </div>
      {tagged &&
        clause.objections
          .filter((objection) => objection.state === "OPEN")
          .map((objection) => (
            <Notice
              key={objection.id}
              tone="gap"
              title={objectionBy(objection.partner.name)}
              className="mt-3"
            >
              <Written>{objection.reason}</Written>
            </Notice>
          ))}
    </>
  );
}
