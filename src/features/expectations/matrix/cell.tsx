import { useTranslations } from "next-intl";
import { AddIcon, CheckIcon } from "@/components/icons";
import { AsksMark, GivesMark } from "./marks";
import type { MatrixRow, ShownCell } from "./shown";

/** `thing`: what the column is called. `wide`: there is room for the word beside its mark. */
type Props = { workspace: string; row: MatrixRow; cell: ShownCell; thing: string; wide: boolean };

/**
 * One organisation and one thing: a triangle for what is given, one for what is expected, and the same in words. The
 * link leads to the organisation's entries; with a script it opens them here. An empty one of one's own invites. Plain
 * links: there are hundreds, and `MatrixKeys` takes every press, so none of them needs a script of its own.
 */
export function CellButton({ workspace, row, cell, thing, wide }: Props) {
  const t = useTranslations("matrix");
  const { gives, givesLeft, asks, settled, unconfirmed, fits } = cell;
  const empty = gives + asks + settled === 0;
  const here = `/w/${workspace}/expectations`;
  if (empty && !row.own)
    return (
      <>
        <span className="sr-only">{t("nothing")}</span>
        <span aria-hidden="true" className="mx-auto block size-1 rounded-full bg-ramp-3" />
      </>
    );
  const spoken = [
    gives > 0 && t("givesSpoken", { count: gives }),
    gives > givesLeft && t("cellUsed", { count: gives - givesLeft }),
    asks > 0 && t("asksSpoken", { count: asks }),
    settled > 0 && t("cellSettled", { count: settled }),
    unconfirmed > 0 && t("cellUnconfirmed", { count: unconfirmed }),
    row.own && fits > 0 && t("fits", { count: fits }),
    empty && t("add"),
  ].filter(Boolean);
  const href = empty ? `${here}/new?kind=GIVE&category=${cell.category}` : `${here}?partner=${row.id}`;
  // one mark keeps to its corner, two stand one above the other
  const alone = gives > 0 && asks > 0 ? "" : "min-h-9";
  const line = `flex items-center justify-center ${alone} ${wide ? BESIDE : ""}`;
  return (
    <a
      href={href}
      data-cell={`${row.id} ${cell.category}`}
      data-own={row.own ? "" : undefined}
      aria-label={`${row.name}, ${thing}: ${spoken.join(", ")}`}
      className="group grid min-h-11 content-center gap-y-1 px-0.5 hyphens-none [overflow-wrap:normal] text-sm text-ink no-underline hover:bg-tint print:min-h-0 print:px-0 print:text-xs"
    >
      {empty && <AddIcon size={18} className="mx-auto text-control group-hover:text-ink print:hidden" />}
      {asks > 0 && (
        <span className={`${line} flex-col-reverse ${wide ? "@4xl:items-start @4xl:justify-end" : ""}`}>
          <span className="leading-5">{t("asks", { count: asks })}</span>
          <AsksMark count={asks} />
        </span>
      )}
      {gives > 0 && (
        <span className={`${line} flex-col ${wide ? "@4xl:items-end @4xl:justify-start" : ""}`}>
          <GivesMark count={gives} faded={givesLeft === 0} />
          <span className="leading-5 @4xl:leading-4">
            {givesLeft === 0 ? t("used") : t("gives", { count: gives })}
          </span>
        </span>
      )}
      {settled > 0 && asks === 0 && (
        <span className="inline-flex flex-wrap items-center justify-center gap-1 text-ink-2">
          {t("settled")} <CheckIcon size={16} />
        </span>
      )}
      {row.own && fits > 0 && (
        <span className="text-center underline underline-offset-3">{t("fits", { count: fits })}</span>
      )}
    </a>
  );
}

/** The mark beside its word, as the picture has it; where the column is narrow the word stands below. */
const BESIDE = "@4xl:flex-row @4xl:gap-1.5";
