import { getLocale, getTranslations } from "next-intl/server";
import { aboutDecision } from "@/features/decisions/about-decision";
import { sayDay } from "@/features/words/dates";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

/** What the group has decided, the latest first, with the day and who was asked. */
export async function BoardDecisions({ workspace, decisions }: Pick<BoardPlan, "workspace" | "decisions">) {
  const [t, words, locale] = await Promise.all([
    getTranslations("plan.board"),
    getTranslations("decisions"),
    getLocale(),
  ]);
  return (
    <BoardPart id="decisions" title={t("decisions")}>
      {decisions.decisions.length === 0 && <p>{words("empty.title")}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="divide-y divide-line">
        {decisions.decisions.map((decision) => {
          const day = sayDay(decision.decidedOn, locale);
          return (
            <li key={decision.id} className="break-inside-avoid py-2 first:pt-0">
              <p className="font-semibold">
                {aboutDecision(words, workspace.id, decision).title}, {words(`outcomes.${decision.outcome}`)}
              </p>
              <p>
                {decision.asked
                  ? words("detail", { day, asked: decision.asked })
                  : words("detailShort", { day })}
              </p>
            </li>
          );
        })}
      </ul>
      {decisions.next && <p>{t("moreDecisions", { count: decisions.decisions.length })}</p>}
    </BoardPart>
  );
}
