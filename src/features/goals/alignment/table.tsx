import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import type { Stance } from "@/domain/goals/alignment/rules";
import { goalPositions } from "@/domain/goals/choices";
import { Names } from "./names";
import { AlignmentSentence } from "./sentence";
import type { ShownAlignment, ShownRow } from "./shown";
import { alignmentWords } from "./words";

/** The columns of the table and the groups of the list: the five positions, and who has said nothing. */
export const stanceGroups: readonly (Stance | null)[] = [...goalPositions, null];

/** Who stands in a group; whoever leads stands with those who drive. */
export const groupOf = (alignment: ShownAlignment, goal: ShownRow, group: Stance | null) =>
  alignment.organisations.flatMap((one, at) => {
    const stance = goal.stances[at] ?? null;
    const here = stance === group || (group === "DRIVES" && stance === "LEADS");
    return here ? [{ ...one, leads: stance === "LEADS" }] : [];
  });

type Props = { workspace: string; alignment: ShownAlignment; goals: readonly ShownRow[] };

/** The same facts as the picture, by position and with names: it stays readable with a hundred organisations. */
export async function AlignmentTable({ workspace, alignment, goals }: Props) {
  const [t, words] = await Promise.all([getTranslations("goal-alignment"), alignmentWords(alignment)]);
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      columns={[
        { key: "goal", label: t("goal") },
        ...stanceGroups.map((group) => ({ key: String(group), label: words.stance(group) })),
      ]}
      rows={goals.map((goal) => ({
        key: goal.id,
        cells: {
          goal: (
            <span className="block min-w-48">
              <Link href={`/w/${workspace}/goals/${goal.id}`} prefetch={false} className="wrap-anywhere">
                {goal.title}
              </Link>
              <span className="mt-1 block text-sm font-normal">
                <AlignmentSentence alignment={alignment} goal={goal} />
              </span>
            </span>
          ),
          ...Object.fromEntries(
            stanceGroups.map((group) => [
              String(group),
              <Names key={String(group)} of={groupOf(alignment, goal, group)} />,
            ]),
          ),
        },
      }))}
    />
  );
}
