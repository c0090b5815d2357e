import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { goalPositions } from "@/domain/goals/choices";
import { StanceMark } from "./marks";
import { NAME_FITS } from "./picture";
import type { ShownThread } from "./shown";

type Props = { silent: boolean; leads: boolean; threads: readonly ShownThread[] };

/** What the marks mean, in words; and the whole name of whoever has a longer one than fits above the thread. */
export async function AlignmentLegend({ silent, leads, threads }: Props) {
  const [t, goals] = await Promise.all([getTranslations("goal-alignment"), getTranslations("goals")]);
  const long = threads.filter(({ name }) => name.length > NAME_FITS);
  return (
    <div className="mt-3 border-t border-line pt-4 text-sm text-ink-2">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" aria-label={t("legend")} className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {goalPositions.map((position) => (
          <li key={position} className="flex items-center gap-2">
            <StanceMark stance={position} size={24} />
            {position === "DRIVES" && leads ? t("drivesOrLeads") : goals(`positions.${position}`)}
          </li>
        ))}
        {silent && (
          <li className="flex items-center gap-2">
            <StanceMark stance={null} size={24} />
            {t("stances.SILENT")}
          </li>
        )}
      </ul>
      {long.length > 0 && (
        <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
          {long.map((one) => (
            <li key={one.id} className="flex items-center gap-2">
              <StrandDisc {...one} size={28} decorative />
              {one.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
