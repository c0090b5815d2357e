import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { ROLE_SHARE, ROLES_AT_LEAST } from "@/domain/analysis/power/power-balance";
import { HIGH, RoleMark, STEP } from "./power-marks";
import { type PowerRow, powerWords, type ShownPower } from "./power-words";

/** More roles than this of one organisation are drawn narrower, so that the longest strand fits. */
const FITS = 26;

/** One strand per organisation, as long as its roles are many; a line stands where one would hold 40 per cent. */
export async function PowerPicture({ workspace, power }: { workspace: string; power: ShownPower }) {
  const [t, words] = await Promise.all([getTranslations("analysis.power"), powerWords()]);
  const all = power.powers.reduce((sum, row) => sum + row.roles, 0);
  const most = Math.max(...power.powers.map((row) => row.roles), 1);
  const line = all >= ROLES_AT_LEAST ? ROLE_SHARE * all : null;
  const span = Math.max(most, line ?? 0) + 0.5;
  return (
    <figure>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" aria-label={t("title")} className="divide-y divide-line">
        {power.powers.map((row) => (
          <li
            key={row.id}
            className="grid break-inside-avoid items-center gap-x-6 gap-y-2 py-3 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
          >
            <span className="flex items-center gap-3">
              <StrandDisc {...row} size={34} decorative />
              <span className="min-w-0">
                <Link href={`/w/${workspace}/partners/${row.id}`} prefetch={false} className="text-ink">
                  {row.name}
                </Link>
                <span className="block text-sm text-ink-2">
                  {row.capacity ? words.size(row) : t("sizeUnknown")}
                </span>
              </span>
            </span>
            <span className="min-w-0">
              <Strand row={row} line={line} span={span} />
              <span className="mt-0.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-2">
                <span>
                  <span className="font-semibold text-ink">{t("of", { roles: row.roles, all })}</span>
                  {row.roles > 0 && `: ${words.roles(row)}`}
                </span>
                {words.promised(row) && <span>{t("promised", { what: words.promised(row) })}</span>}
                {row.tooMany && <Tag tone="gap">{t("tooMany")}</Tag>}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <figcaption className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2">
        {(["leads", "watches", "speaks"] as const).map((kind) => (
          <span key={kind} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width={STEP} height={HIGH} viewBox={`0 0 ${STEP} ${HIGH}`}>
              <RoleMark kind={kind} strand={null} />
            </svg>
            {t(`legend.${kind}`)}
          </span>
        ))}
        {line !== null && <span>{t("legend.line")}</span>}
      </figcaption>
    </figure>
  );
}

/** The roles one after the other, in one scale for all organisations. */
function Strand({ row, line, span }: { row: PowerRow; line: number | null; span: number }) {
  const kinds = (["leads", "watches", "speaks"] as const).flatMap((kind) =>
    Array.from({ length: row[kind] }, () => kind),
  );
  const step = span > FITS ? (FITS * STEP) / span : STEP;
  const width = span * step;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${HIGH + 4}`}
      width={width}
      height={HIGH + 4}
      className="block h-auto max-w-full overflow-visible"
    >
      <path d={`M0 ${HIGH + 2.5}H${width}`} stroke="var(--color-line)" strokeWidth="1.5" />
      {kinds.map((kind, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: roles of one kind are alike
        <RoleMark key={at} kind={kind} strand={row.strand} x={at * step} />
      ))}
      {line !== null && (
        <path
          d={`M${line * step - 2} -2V${HIGH + 4}`}
          stroke="var(--color-ink)"
          strokeWidth="2"
          strokeDasharray="3 3"
        />
      )}
    </svg>
  );
}
