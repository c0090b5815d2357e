import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { AgreementStateTag } from "@/features/agreements/state-tag";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";

type Props = { workspace: string; agreements: RouterOutputs["agreements"]["list"] };
type Listed = Props["agreements"]["agreements"][number];

/** All agreements: which version is being worked on, which one is in force, and who still has to sign. */
export async function AgreementList({ workspace, agreements: { agreements, next, insider, may } }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("agreements"),
    getTranslations("common"),
    getLocale(),
  ]);
  const draft = may.draft && (
    <ButtonLink href={`/w/${workspace}/agreements/new`}>{t("draft.open")}</ButtonLink>
  );
  if (agreements.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
        <EmptyState title={t(insider ? "empty.title" : "empty.observerTitle")} action={draft || undefined}>
          <p>{insider ? t(may.draft ? "empty.body" : "empty.waiting") : t("empty.observer")}</p>
        </EmptyState>
      </>
    );
  }
  const binding = (version: Listed["newest"]) =>
    version?.force?.verdict === "IN_FORCE" || version?.force?.verdict === "OVERDUE";
  const inForce = agreements.filter((each) => binding(each.newest) || binding(each.adopted)).length;
  const detailOf = ({ newest, adopted }: Listed) => {
    if (!newest) return "";
    const opened = newest.force && newest.state !== "DRAFT";
    return [
      t("number", { number: newest.number }),
      "·",
      opened && newest.force
        ? t("list.signed", { signed: newest.force.signed, parties: newest.force.parties })
        : t("list.clauses", { count: newest.clauses }),
      newest.state === "DRAFT" && newest.openPoints > 0 && t("list.openPoints", { count: newest.openPoints }),
      adopted && t(binding(adopted) ? "list.inForce" : "list.adopted", { number: adopted.number }),
      newest.reviewOn && t("list.reviewOn", { day: sayDay(newest.reviewOn, locale) }),
    ]
      .filter(Boolean)
      .join(" ");
  };
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={
          <p>
            {insider
              ? t("count", { count: agreements.length, inForce })
              : t("shownCount", { count: agreements.length })}
          </p>
        }
        actions={draft || undefined}
      />
      <Sheet>
        <RowList label={t("title")}>
          {agreements.map((agreement) => (
            <Row
              key={agreement.id}
              href={`/w/${workspace}/agreements/${agreement.id}`}
              title={agreement.title}
              detail={detailOf(agreement)}
              tags={agreement.newest ? <AgreementStateTag text={agreement.newest} /> : undefined}
            />
          ))}
        </RowList>
        {next && (
          <p className="mt-4">
            <ButtonLink variant="quiet" href={`/w/${workspace}/agreements?after=${next}`}>
              {common("more")}
            </ButtonLink>
          </p>
        )}
      </Sheet>
      <p className="mt-4">
        <ButtonLink variant="plain" href={`/w/${workspace}/decisions`}>
          {t("list.decisions")}
        </ButtonLink>
      </p>
    </>
  );
}
