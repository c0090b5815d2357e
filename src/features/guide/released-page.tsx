import { getLocale, getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { sayDay } from "@/features/words/dates";
import { sayCrumb } from "./crumb";
import type { Released } from "./overview";

/** What the group has released, for an observer: why, who, which goals and which agreement. No control stands here. */
export async function ReleasedPage({ released }: { released: Released }) {
  const [t, page, states, locale] = await Promise.all([
    getTranslations("guide.released"),
    getTranslations("guide.page"),
    getTranslations("goals.states"),
    getLocale(),
  ]);
  const { workspace } = released;
  const detailOf = (goal: Released["goals"][number]) =>
    [states(goal.state), goal.dueOn && t("dueOn", { day: sayDay(goal.dueOn, locale) })]
      .filter(Boolean)
      .join(", ");
  return (
    <div className="grid gap-6">
      <div className="-mb-6">
        <PageHeader crumb={await sayCrumb(workspace)} title={page("title")} />
      </div>
      <Sheet aria-labelledby="purpose">
        <h2 id="purpose">{t("purpose")}</h2>
        <p className="mt-2 max-w-measure whitespace-pre-line">{workspace.purpose || t("purposeNone")}</p>
      </Sheet>
      <Sheet aria-labelledby="partners">
        <h2 id="partners">{t("partners")}</h2>
        {released.partners.length === 0 ? (
          <p className="mt-2">{t("partnersNone")}</p>
        ) : (
          <RowList className="mt-2">
            {released.partners.map((partner) => (
              <Row
                key={partner.id}
                href={`/w/${workspace.id}/partners/${partner.id}`}
                title={partner.name}
                lead={<StrandDisc {...partner} decorative />}
              />
            ))}
          </RowList>
        )}
      </Sheet>
      <Sheet aria-labelledby="goals">
        <h2 id="goals">{t("goals")}</h2>
        {released.goals.length === 0 ? (
          <p className="mt-2">{t("goalsNone")}</p>
        ) : (
          <RowList className="mt-2">
            {released.goals.map((goal) => (
              <Row
                key={goal.id}
                href={`/w/${workspace.id}/goals/${goal.id}`}
                title={goal.title}
                detail={detailOf(goal)}
              />
            ))}
          </RowList>
        )}
      </Sheet>
      <Sheet aria-labelledby="agreements">
        <h2 id="agreements">{t("agreements")}</h2>
        {released.agreements.length === 0 ? (
          <p className="mt-2">{t("agreementsNone")}</p>
        ) : (
          <RowList className="mt-2">
            {released.agreements.map((agreement) => (
              <Row
                key={agreement.id}
                href={`/w/${workspace.id}/agreements/${agreement.id}`}
                title={agreement.title}
              />
            ))}
          </RowList>
        )}
      </Sheet>
    </div>
  );
}
