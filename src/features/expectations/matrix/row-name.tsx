import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { LockIcon } from "@/components/icons";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { softened } from "@/domain/partners/map/names";
import { sayDay } from "@/features/words/dates";
import type { MatrixRow, ShownMatrix } from "./shown";

type Props = { workspace: string; row: MatrixRow; round: ShownMatrix["round"]; ghost?: boolean };

/** The face and name of a row; a lock while its answers of the open round are closed, dashes while it says nothing. */
export async function MatrixRowName({ workspace, row, round, ghost }: Props) {
  const [t, locale] = await Promise.all([getTranslations("matrix"), getLocale()]);
  const counts = row.state === "MEMBER";
  return (
    <span className={`flex items-center gap-2.5 ${ghost ? "text-ink-2" : ""}`}>
      {ghost ? <GhostDisc /> : <StrandDisc {...row} size={34} decorative />}
      <span className="min-w-0">
        <span className="block">
          {ghost ? (
            row.name
          ) : (
            <Link
              href={`/w/${workspace}/expectations?partner=${row.id}`}
              prefetch={false}
              aria-label={row.name}
              className="leading-5 text-ink no-underline wrap-anywhere hover:underline"
            >
              {softened(row.name)}
            </Link>
          )}
          {row.own && (
            <span className="ml-2">
              <Tag tone="tint">{t("you")}</Tag>
            </span>
          )}
        </span>
        {row.sealed && round && (
          <span className="flex items-center gap-1 text-sm font-normal text-ink-2">
            <LockIcon size={16} /> {t("sealed", { day: sayDay(round.endsOn, locale) })}
          </span>
        )}
        {!counts && (
          <span className="block text-sm font-normal text-ink-2">{t(`states.${row.state as "PAUSED"}`)}</span>
        )}
      </span>
    </span>
  );
}

function GhostDisc() {
  return (
    <svg aria-hidden="true" width="34" height="34" viewBox="0 0 34 34" fill="none" className="shrink-0">
      <circle
        cx="17"
        cy="17"
        r="15.5"
        stroke="var(--color-control)"
        strokeWidth="2"
        strokeDasharray="5 4.5"
      />
    </svg>
  );
}
