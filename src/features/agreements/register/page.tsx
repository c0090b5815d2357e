import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { fingerprintGroups } from "@/domain/agreements/clauses/canonical-text";
import { ClauseGapNotice } from "@/features/agreements/clauses/gap";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { SigningRail, StickySign } from "@/features/agreements/signing/rail";
import { AgreementStateTag } from "@/features/agreements/state-tag";
import { AgreementDocument } from "@/features/agreements/text/document";
import { AgreementVersions } from "@/features/agreements/text/versions";
import { Notes } from "@/features/reviews/notes";
import { saidDay } from "@/features/words/dates";
import { AgreementActions } from "./actions";
import { AgreementNext } from "./next";
import { SilentOnDraft } from "./silent-on-draft";

type Props = {
  workspace: string;
  agreement: Agreement;
  /** Red lines against its clauses: first of all where they keep it from being opened or adopted. */
  redLines?: ReactNode;
};

/** One agreement as people know one: the text as a document, beside it who has signed, above it the one next step. */
export async function AgreementPage({ workspace, agreement, redLines }: Props) {
  const [t, locale] = await Promise.all([getTranslations("agreements"), getLocale()]);
  const { text, may, force } = agreement;
  const groups = text.fingerprint ? fingerprintGroups(text.fingerprint).slice(0, 3).join(" ") : null;
  const observed = force === null && text.decision;
  return (
    <>
      <div className="grid gap-6">
        <div>
          <BackLink href={`/w/${workspace}/agreements`}>{t("title")}</BackLink>
          <PageHeader
            crumb={t("crumb", { number: text.number, state: t(`states.${text.state}`) })}
            title={agreement.title}
            lead={
              <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <AgreementStateTag
                  text={
                    agreement.text.state === "DRAFT"
                      ? { state: "DRAFT", force }
                      : { state: text.state, force }
                  }
                />
                {groups && (
                  <span className="text-sm text-ink-2 tabular-nums">
                    {t("fingerprint.short", { groups })}
                  </span>
                )}
                {observed && (
                  <span className="text-sm text-ink-2">
                    {t("standing.adopted", { day: saidDay(text.decision?.decidedOn, locale) })}
                  </span>
                )}
              </div>
            }
            actions={
              may.rename && (
                <ButtonLink
                  variant="quiet"
                  href={agreementAddressOf(workspace, agreement, undefined, "/edit")}
                >
                  {t("rename.open")}
                </ButtonLink>
              )
            }
          />
          <AgreementVersions workspace={workspace} agreement={agreement} />
        </div>
        {force && <AgreementNext workspace={workspace} agreement={agreement} />}
        {agreement.blocked && redLines}
        <div className={force ? "grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]" : ""}>
          <AgreementDocument workspace={workspace} agreement={agreement} />
          {force && (
            <aside className={text.state === "DRAFT" ? "grid gap-6 print:hidden" : "grid gap-6"}>
              {text.state === "DRAFT" ? (
                <>
                  <ClauseGapNotice workspace={workspace} agreement={agreement} />
                  <SilentOnDraft workspace={workspace} agreement={agreement} />
                </>
              ) : (
                <SigningRail workspace={workspace} agreement={agreement} />
              )}
            </aside>
          )}
        </div>
        {!agreement.blocked && redLines}
        <AgreementActions workspace={workspace} agreement={agreement} />
        <div className="print:hidden">
          <Notes workspace={workspace} of={{ kind: "AGREEMENT", recordId: agreement.id }} />
        </div>
      </div>
      <StickySign workspace={workspace} agreement={agreement} />
    </>
  );
}
