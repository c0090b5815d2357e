import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { catalogueCategory, firstRisks } from "@/domain/catalogue/risks";
import { AdoptButton } from "@/features/setbacks/catalogue/adopt-button";

/** Nothing written down yet: six setbacks from practice, each to take over with one press (docs/rules/screens.md). */
export async function EmptyOverview({ workspace, mayWrite }: { workspace: string; mayWrite: boolean }) {
  const [t, words] = await Promise.all([getTranslations("setbacks"), getTranslations("catalogue-risks")]);
  if (!mayWrite) {
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.readOnly")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} />
      <EmptyState
        title={t("empty.title")}
        action={<ButtonLink href={`/w/${workspace}/setbacks/new`}>{t("add")}</ButtonLink>}
      >
        <p>{t("empty.body")}</p>
        <RowList label={t("empty.title")}>
          {firstRisks.map((riskId) => (
            <Row
              key={riskId}
              title={<span className="font-semibold">{words(`${riskId}.title`)}</span>}
              detail={words(`${riskId}.about`)}
              tags={
                <AdoptButton
                  workspace={workspace}
                  words={{
                    catalogueId: riskId,
                    category: catalogueCategory[riskId],
                    title: words(`${riskId}.title`),
                    description: words(`${riskId}.about`),
                    signs: ["sign1", "sign2", "sign3"].map((sign) => words(`${riskId}.${sign}`)),
                    firstHours: words(`${riskId}.firstHours`),
                  }}
                />
              }
            />
          ))}
        </RowList>
      </EmptyState>
    </>
  );
}
