import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { GapForms, UnclearBrackets } from "@/features/agreements/register/against";
import { beforeText } from "@/features/agreements/register/before-text";
import { OpenVersionForm } from "@/features/agreements/register/open-form";
import { agreementAddressOf } from "@/features/agreements/shown";
import { BeforeDecidingSheet } from "@/features/decisions/before-deciding";
import { TextIsBlocked } from "@/features/red-lines/red-lines-of";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("open.action") };
}

export default async function OpenVersionPage(props: AgreementParams) {
  const [t, { workspace, agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  const { text, may } = agreement;
  if (!may.beginOpening) notFound();
  const openPoints = text.clauses.filter((clause) => text.openPoints.includes(clause.id));
  const unfinished = text.clauses.some((clause) => clause.gaps.length + clause.unclear.length > 0);
  const proposed = text.clauses.filter((clause) => clause.state === "PROPOSED").length;
  const against = await (await serverApi()).agreements.before({ workspace, versionId: agreement.text.id });
  const before = beforeText(agreement, against);
  return (
    <>
      <BackLink href={agreementAddressOf(workspace, agreement, text.number)}>{agreement.title}</BackLink>
      <PageHeader crumb={agreement.title} title={t("open.title", { number: text.number })} />
      <BeforeDecidingSheet workspace={workspace} before={before} step="open" />
      <Sheet className="mt-6 grid gap-6">
        {agreement.blocked && (
          <TextIsBlocked
            workspace={workspace}
            agreementId={agreement.id}
            versionId={text.id}
            blocked="open"
          />
        )}
        <GapForms workspace={workspace} agreement={agreement} />
        <UnclearBrackets workspace={workspace} agreement={agreement} />
        {may.open && text.draftFingerprint && !unfinished && (
          <>
            <div className="grid max-w-measure gap-2">
              <p>{t("open.freeze")}</p>
              <p>{t("open.asked", { count: agreement.parties })}</p>
              <p>{t("open.final")}</p>
            </div>
            {proposed > 0 && <Notice tone="decision">{t("open.proposed", { count: proposed })}</Notice>}
            <OpenVersionForm
              workspace={workspace}
              agreement={agreement}
              openPoints={openPoints}
              fingerprint={text.draftFingerprint}
            />
          </>
        )}
      </Sheet>
    </>
  );
}
