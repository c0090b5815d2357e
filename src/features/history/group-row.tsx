import { getLocale, getTranslations } from "next-intl/server";
import { RowList } from "@/components/row-list";
import { StrandMark } from "@/components/strands/strand-mark";
import type { Zone } from "@/domain/calendar";
import { sayTime } from "@/features/words/dates";
import { EventRow, type HistoryEvent } from "./event-row";
import { actorsOf, sayGroup } from "./group-words";

type Props = {
  workspace: string;
  zone: Zone;
  group: { act: string; events: HistoryEvent[]; atLeast: boolean };
};

const MARKS = 3;

/** Changes of one kind on one day as one line; unfolded each stands on its own, with its way back. */
export async function GroupRow({ workspace, group, zone }: Props) {
  const [only, ...others] = group.events;
  if (!only) return null;
  if (others.length === 0) return <EventRow workspace={workspace} event={only} zone={zone} />;
  const [t, common, locale] = await Promise.all([
    getTranslations("history"),
    getTranslations("common"),
    getLocale(),
  ]);
  const faces = actorsOf(group.events).flatMap(({ partner }) => partner ?? []);
  const from = sayTime((others.at(-1) ?? only).at, locale, zone);
  const to = sayTime(only.at, locale, zone);
  return (
    <li className="py-[var(--row-pad)]">
      <details className="group">
        <summary className="flex min-h-11 items-center gap-4 list-none hover:underline [&::-webkit-details-marker]:hidden">
          <span aria-hidden="true" className="flex w-10 shrink-0 gap-1">
            {faces.slice(0, MARKS).map(({ code, strand }) => (
              <StrandMark key={code} strand={strand} state="solid" small />
            ))}
          </span>
          <span className="min-w-0 flex-1">
            {sayGroup(t, common, group)}
            <span className="block text-sm text-ink-2">
              {from === to ? to : t("groups.between", { from, to })}
            </span>
          </span>
          <svg
            aria-hidden="true"
            viewBox="0 0 10 12"
            className="h-3 w-2.5 shrink-0 fill-current group-open:rotate-90"
          >
            <path d="M0 0l10 6-10 6z" />
          </svg>
        </summary>
        <RowList label={sayGroup(t, common, group)} className="mt-1 border-l-3 border-line pl-4">
          {group.events.map((event) => (
            <EventRow key={event.seq} workspace={workspace} event={event} zone={zone} />
          ))}
        </RowList>
      </details>
    </li>
  );
}
