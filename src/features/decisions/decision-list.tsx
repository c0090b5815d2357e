import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";

type Props = { workspace: string; decisions: RouterOutputs["decisions"]["list"] };
type Listed = Props["decisions"]["decisions"][number];

/** The register: what was decided, when, and who was asked, each leading to what it is about. */
export async function DecisionList({ workspace, decisions: { decisions, next } }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("decisions"),
    getTranslations("common"),
    getLocale(),
  ]);
  const about = ({ subject, goal, agreement }: Listed): { title: string; href?: string } => {
    if (subject === "FORM") return { title: t("subjects.FORM"), href: `/w/${workspace}/purpose` };
    if (subject === "GOAL")
      return goal
        ? { title: t("subjects.GOAL", { title: goal.title }), href: `/w/${workspace}/goals/${goal.id}` }
        : { title: t("subjects.GOAL_GONE") };
    return agreement
      ? {
          title: t(agreement.ends ? "subjects.AGREEMENT_END" : "subjects.AGREEMENT_VERSION", {
            title: agreement.title,
            number: agreement.number,
          }),
          href: `/w/${workspace}/agreements/${agreement.id}?version=${agreement.number}`,
        }
      : { title: t("subjects.AGREEMENT_VERSION_GONE") };
  };
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
                {...about(decision)}
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
