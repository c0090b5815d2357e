import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { placeholderIn } from "@/domain/agreements/clauses/placeholders";
import { type AgreementParams, readShown } from "@/features/agreements/read-shown";
import { OpenVersionForm } from "@/features/agreements/register/open-form";
import { agreementAddressOf } from "@/features/agreements/shown";
import { TextIsBlocked } from "@/features/red-lines/red-lines-of";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agreements"))("open.action") };
}

export default async function OpenVersionPage(props: AgreementParams) {
  const [t, { workspace, agreement }] = await Promise.all([getTranslations("agreements"), readShown(props)]);
  const { text, may } = agreement;
  if (agreement.blocked && text.state === "DRAFT")
    return (
      <>
        <BackLink href={`${agreementAddressOf(workspace, agreement)}#red-lines`}>{agreement.title}</BackLink>
        <PageHeader crumb={agreement.title} title={t("open.title", { number: text.number })} />
        <Sheet>
          <TextIsBlocked
            workspace={workspace}
            agreementId={agreement.id}
            versionId={text.id}
            blocked="open"
          />
        </Sheet>
      </>
    );
  if (!may.open || !text.draftFingerprint) notFound();
  const openPoints = text.clauses.filter((clause) => text.openPoints.includes(clause.id));
  const unfinished = text.clauses.flatMap((clause) => {
    const gap = placeholderIn(clause.title) ?? placeholderIn(clause.body);
    return gap ? [{ clause, gap }] : [];
  });
  const proposed = text.clauses.filter((clause) => clause.state === "PROPOSED").length;
  return (
    <>
      <BackLink href={agreementAddressOf(workspace, agreement, text.number)}>{agreement.title}</BackLink>
      <PageHeader crumb={agreement.title} title={t("open.title", { number: text.number })} />
      <Sheet className="grid gap-6">
        <div className="grid max-w-measure gap-2">
          <p>{t("open.freeze")}</p>
          <p>{t("open.asked", { count: agreement.parties })}</p>
          <p>{t("open.final")}</p>
        </div>
        {proposed > 0 && <Notice tone="decision">{t("open.proposed", { count: proposed })}</Notice>}
        {unfinished.length > 0 ? (
          <Notice tone="gap" title={t("open.unfinished", { count: unfinished.length })}>
            <ul className="list-disc space-y-1 pl-5">
              {unfinished.map(({ clause, gap }) => (
                <li key={clause.id}>
                  <Link href={`/w/${workspace}/agreements/${agreement.id}/clauses/${clause.id}/edit`}>
                    {t("open.gapIn", { number: clause.number, title: clause.title })}
                  </Link>{" "}
                  {gap}
                </li>
              ))}
            </ul>
          </Notice>
        ) : (
          <OpenVersionForm
            workspace={workspace}
            agreement={agreement}
            openPoints={openPoints}
            fingerprint={text.draftFingerprint}
          />
        )}
      </Sheet>
    </>
  );
}
