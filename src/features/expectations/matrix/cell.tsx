import { useTranslations } from "next-intl";
import { AddIcon, CheckIcon } from "@/components/icons";
import { AsksMark, GivesMark } from "./marks";
import type { MatrixRow, ShownCell } from "./shown";

/** `thing`: what the column is called. */
type Props = { workspace: string; row: MatrixRow; cell: ShownCell; thing: string };

/**
 * One organisation and one thing: a triangle for what is given, one for what is expected, and the same in words. The
 * link leads to the organisation's entries; with a script it opens them here. An empty one of one's own invites. Plain
 * links: there are hundreds, and `MatrixKeys` takes every press, so none of them needs a script of its own.
 */
export function CellButton({ workspace, row, cell, thing }: Props) {
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
  const star = (show: boolean) => show && <span aria-hidden="true">*</span>;
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
  return (
    <a
      href={href}
      data-cell={`${row.id} ${cell.category}`}
      data-own={row.own ? "" : undefined}
      aria-label={`${row.name}, ${thing}: ${spoken.join(", ")}`}
      className="group grid min-h-11 content-center gap-y-1 px-1 hyphens-none [overflow-wrap:normal] text-sm text-ink no-underline hover:bg-tint print:min-h-0 print:px-0 print:text-xs"
    >
      {empty && <AddIcon size={18} className="mx-auto text-control group-hover:text-ink print:hidden" />}
      {asks > 0 && (
        <span className={`flex items-start justify-end gap-1.5 print:flex-wrap-reverse ${alone}`}>
          <span className="text-end leading-5">
            {t("asks", { count: asks })}
            {star(unconfirmed > 0)}
          </span>
          <AsksMark count={asks} />
        </span>
      )}
      {gives > 0 && (
        <span className={`flex items-end gap-1.5 print:flex-wrap ${alone}`}>
          <GivesMark count={gives} faded={givesLeft === 0} />
          <span className="leading-4 whitespace-nowrap">
            {givesLeft === 0 ? t("used") : t("gives", { count: gives })}
            {star(unconfirmed > 0 && asks === 0)}
          </span>
        </span>
      )}
      {settled > 0 && asks === 0 && (
        <span className="inline-flex items-center justify-end gap-1 whitespace-nowrap text-ink-2">
          {t("settled")} <CheckIcon size={16} />
        </span>
      )}
      {row.own && fits > 0 && (
        <span className="text-end underline underline-offset-3">{t("fits", { count: fits })}</span>
      )}
    </a>
  );
}
