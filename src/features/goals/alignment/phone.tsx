import Link from "next/link";
import { StanceMark } from "./marks";
import { Names } from "./names";
import { AlignmentSentence } from "./sentence";
import type { ShownAlignment, ShownRow } from "./shown";
import { groupOf, stanceGroups } from "./table";
import { alignmentWords } from "./words";

type Props = { workspace: string; alignment: ShownAlignment; goals: readonly ShownRow[] };

/** Where threads have no room: goal by goal, its sentence, and under each mark the names. */
export async function AlignmentPhone({ workspace, alignment, goals }: Props) {
  const words = await alignmentWords(alignment);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" className="divide-y divide-line">
      {goals.map((goal) => (
        <li key={goal.id} className="py-5 first:pt-0 last:pb-0">
          <Link
            href={`/w/${workspace}/goals/${goal.id}`}
            prefetch={false}
            className="inline-block min-h-6 font-semibold wrap-anywhere"
          >
            {goal.title}
          </Link>
          <p className="mt-1">
            <AlignmentSentence alignment={alignment} goal={goal} />
          </p>
          <dl className="mt-3 grid gap-2.5 text-sm">
            {stanceGroups.map((group) => {
              const here = groupOf(alignment, goal, group);
              return (
                here.length > 0 && (
                  <div key={String(group)} className="grid grid-cols-[1.5rem_1fr] gap-x-3">
                    <dt className="col-span-2 flex items-center gap-3 text-ink-2">
                      <StanceMark stance={group} size={24} />
                      {words.stance(group)}
                    </dt>
                    <dd className="col-start-2">
                      <Names of={here} inLine />
                    </dd>
                  </div>
                )
              );
            })}
          </dl>
        </li>
      ))}
    </ul>
  );
}
