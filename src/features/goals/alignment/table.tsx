import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ScrollRegion } from "@/components/scroll-region";
import type { GoalStance } from "@/domain/goals/alignment/rules";
import { goalPositions } from "@/domain/goals/choices";
import { Names } from "./names";
import { AlignmentSentence } from "./sentence";
import type { ShownAlignment, ShownRow } from "./shown";
import { alignmentWords } from "./words";

/** The columns of the table and the groups of the list: the five positions, and who has said nothing. */
export const stanceGroups: readonly (GoalStance | null)[] = [...goalPositions, null];

/** Who stands in a group; whoever leads stands with those who drive. */
export const groupOf = (alignment: ShownAlignment, goal: ShownRow, group: GoalStance | null) =>
  alignment.organisations.flatMap((one, at) => {
    const stance = goal.stances[at] ?? null;
    const here = stance === group || (group === "DRIVES" && stance === "LEADS");
    return here ? [{ ...one, leads: stance === "LEADS" }] : [];
  });

type Props = { workspace: string; alignment: ShownAlignment; goals: readonly ShownRow[] };

/**
 * The same facts as the picture, by position and with names: it stays readable with a hundred organisations. A position
 * that nobody has taken on any of the goals has no column.
 */
export async function AlignmentTable({ workspace, alignment, goals }: Props) {
  const [t, words] = await Promise.all([getTranslations("goal-alignment"), alignmentWords(alignment)]);
  const taken = stanceGroups.filter((group) =>
    goals.some((goal) => groupOf(alignment, goal, group).length > 0),
  );
  return (
    <ScrollRegion labelledBy="alignment-caption" className="mt-3">
      <table className="w-full min-w-2xl table-fixed border-collapse print:min-w-0">
        <caption id="alignment-caption" className="sr-only">
          {t("caption")}
        </caption>
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className="w-56 py-2 pr-4 text-start align-bottom font-semibold">
              {t("goal")}
            </th>
            {taken.map((group) => (
              <th
                key={String(group)}
                scope="col"
                className="px-2 py-2 text-start align-bottom text-sm leading-5 font-semibold"
              >
                {words.stance(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map((goal) => (
            <tr key={goal.id} className="break-inside-avoid border-b border-line align-top last:border-b-0">
              <th scope="row" className="py-3 pr-4 text-start font-semibold">
                <Link href={`/w/${workspace}/goals/${goal.id}`} prefetch={false} className="wrap-anywhere">
                  {goal.title}
                </Link>
                <span className="mt-1 block text-sm font-normal">
                  <AlignmentSentence alignment={alignment} goal={goal} />
                </span>
              </th>
              {taken.map((group) => (
                <td key={String(group)} className="px-2 py-3">
                  <Names of={groupOf(alignment, goal, group)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
