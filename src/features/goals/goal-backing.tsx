import { getTranslations } from "next-intl/server";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { goalPositions } from "@/domain/goals/choices";
import type { Goal } from "./shown";

/** Who carries a goal, in the order from driving it to a red line, and what is wrong with that (A4). */
export async function GoalBacking({ goal }: { goal: Goal }) {
  // an observer is told nothing of positions, so nothing is said of who carries it
  if (goal.backers === null) return null;
  const t = await getTranslations("goals");
  const ordered = [...goal.positions].sort(
    (a, b) => goalPositions.indexOf(a.position) - goalPositions.indexOf(b.position),
  );
  return (
    <Sheet>
      <h2>{t("backing.title")}</h2>
      <p className="mt-2">
        {goal.backing.length
          ? goal.backing.map((finding) => t(`backing.${finding}`)).join(" ")
          : t("backing.carried", { count: goal.backers })}
      </p>
      {ordered.length + Number(goal.leadCarries) > 0 && (
        <RowList label={t("backing.title")} className="mt-4">
          {goal.leadCarries && goal.lead && (
            <Row
              title={goal.lead.name}
              lead={<StrandDisc {...goal.lead} decorative />}
              tags={<Tag tone="tint">{t("backing.leads")}</Tag>}
            />
          )}
          {ordered.map((position) => (
            <Row
              key={position.id}
              title={position.partner.name}
              detail={position.reason}
              lead={<StrandDisc {...position.partner} decorative />}
              tags={
                <Tag tone={position.position === "RED_LINE" ? "gap" : "tint"}>
                  {t(`positions.${position.position}`)}
                </Tag>
              }
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
