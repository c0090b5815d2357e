import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { StanceMark, Thread } from "./marks";
import { AlignmentSentence } from "./sentence";
import type { ShownAlignment, ShownRow, ShownThread } from "./shown";
import { alignmentWords } from "./words";

type Props = {
  workspace: string;
  alignment: ShownAlignment;
  goals: readonly ShownRow[];
  places: readonly number[];
};

/**
 * Organisations are threads that run down through the goals, the best agreed first, and each row ends with its sentence.
 * A plain table of the server: it is read, walked through and printed without a script. Where the sentence has no column
 * of its own it stands under the goal.
 */
export async function AlignmentPicture({ workspace, alignment, goals, places }: Props) {
  const [t, words] = await Promise.all([getTranslations("goal-alignment"), alignmentWords(alignment)]);
  const threads = places.flatMap((at) => {
    const organisation = alignment.organisations[at];
    return organisation ? [{ at, organisation }] : [];
  });
  const room = roomFor(Math.max(0, ...threads.map(({ organisation }) => organisation.name.length)));
  return (
    <table className="w-full border-collapse" data-alignment="">
      <caption className="sr-only">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col" className={room.head}>
            <span className="sr-only">{t("goal")}</span>
          </th>
          {threads.map(({ at, organisation }) => (
            <ThreadHead key={at} organisation={organisation} />
          ))}
          <th scope="col" className="w-72 @max-4xl:hidden">
            <span className="sr-only">{t("sentence")}</span>
          </th>
          <td aria-hidden="true" className={`${room.aside} @4xl:hidden`} />
        </tr>
      </thead>
      <tbody>
        {goals.map((goal, row) => (
          <tr key={goal.id} className="break-inside-avoid border-t border-line">
            <th scope="row" className="py-3 pr-4 text-start font-semibold">
              <Link href={`/w/${workspace}/goals/${goal.id}`} prefetch={false} className="wrap-anywhere">
                {goal.title}
              </Link>
              <span className="mt-1 block text-sm font-normal @4xl:hidden">
                <AlignmentSentence alignment={alignment} goal={goal} />
              </span>
            </th>
            {threads.map(({ at, organisation }) => (
              <td key={at} className="relative h-17 w-12 min-w-12 p-0 text-center align-middle">
                <Thread strand={organisation.strand} last={row === goals.length - 1} />
                <StanceMark stance={goal.stances[at] ?? null} />
                <span className="sr-only">{words.stance(goal.stances[at] ?? null)}</span>
              </td>
            ))}
            <td className="py-3 pl-6 text-sm leading-5.5 @max-4xl:hidden">
              <AlignmentSentence alignment={alignment} goal={goal} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Slanted above the face, so that names of any length stand beside each other; what is too long is whole in the key. */
function ThreadHead({ organisation }: { organisation: ShownThread }) {
  return (
    <th scope="col" className="relative w-12 min-w-12 p-0 pb-3 align-bottom font-normal">
      <span className="sr-only">{organisation.name}</span>
      <span
        aria-hidden="true"
        className={`absolute bottom-15 left-4.5 block max-w-57 origin-bottom-left -rotate-60 truncate @4xl:-rotate-32 text-sm leading-5 ${organisation.own ? "font-semibold" : ""}`}
      >
        {organisation.name}
      </span>
      <span className="absolute inset-x-0 bottom-0 h-4">
        <Thread strand={organisation.strand} />
      </span>
      <span className="relative mx-auto block size-10">
        <StrandDisc {...organisation} decorative />
      </span>
    </th>
  );
}

/** Signs of a name that fit beside its face before it is cut. */
export const NAME_FITS = 28;

/**
 * Room above the faces for the longest of the slanted names, and beside the last of them where no sentence stands there:
 * with less width they are slanted more.
 */
function roomFor(signs: number): { head: string; aside: string } {
  if (signs <= 12) return { head: "h-40 @4xl:h-32", aside: "w-6 min-w-6" };
  if (signs <= 20) return { head: "h-52 @4xl:h-40", aside: "w-12 min-w-12" };
  return { head: "h-64 @4xl:h-48", aside: "w-20 min-w-20" };
}
