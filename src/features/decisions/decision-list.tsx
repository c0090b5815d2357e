import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { aboutDecision } from "./about-decision";

type Props = { workspace: string; decisions: RouterOutputs["decisions"]["list"] };

/** The register: what was decided, when, and who was asked, each leading to what it is about. */
export async function DecisionList({ workspace, decisions: { decisions, next } }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("decisions"),
    getTranslations("common"),
    getLocale(),
  ]);
  if (decisions.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
        <EmptyState title={t("empty.title")}>
          <p>{t("empty.body")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      <Sheet>
        <RowList label={t("title")}>
          {decisions.map((decision) => {
            const day = sayDay(decision.decidedOn, locale);
            return (
              <Row
                key={decision.id}
                {...aboutDecision(t, workspace, decision)}
                detail={
                  decision.asked ? t("detail", { day, asked: decision.asked }) : t("detailShort", { day })
                }
                tags={
                  <Tag tone={decision.outcome === "ADOPTED" ? "tint" : "gap"}>
                    {t(`outcomes.${decision.outcome}`)}
                  </Tag>
                }
              />
            );
          })}
        </RowList>
        {next && (
          <p className="mt-4">
            <ButtonLink variant="quiet" href={`/w/${workspace}/decisions?after=${next}`}>
              {common("more")}
            </ButtonLink>
          </p>
        )}
      </Sheet>
    </>
  );
}
