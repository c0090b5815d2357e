"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Row, RowList } from "@/components/row-list";
import { sayAmount } from "@/features/frame/category-words";
import { ExpectationTags } from "./expectation-tags";
import { needHref } from "./matrix";
import type { OpenCell, Opened } from "./matrix-window";

type Props = {
  workspace: string;
  cell: OpenCell;
  write: (mode: Opened["mode"]) => void;
};

/** The entries of a cell by kind, each a link to its own page; in one's own cell the ways to add one. */
export function MatrixEntries({ workspace, cell, write }: Props) {
  const t = useTranslations("matrix.window");
  const words = useTranslations("expectations");
  const { entries, own, may } = cell;
  const detailOf = (entry: OpenCell["entries"][number]) => {
    const whole = sayAmount(words, cell, entry.quantity);
    const left = entry.left === entry.quantity ? null : sayAmount(words, cell, entry.left);
    const rest = left && t(entry.kind === "GIVE" ? "left" : "missing", { amount: left });
    const waits = entry.idleDays === null ? null : t("idle", { days: entry.idleDays });
    const open = entry.coverage !== null && entry.coverage !== "MET" && !entry.openAccepted;
    const fit = own && open && cell.fits > 0 && t("fits", { count: cell.fits });
    return [whole, rest, waits, fit].filter(Boolean).join(" · ");
  };
  return (
    <div className="grid gap-5">
      {entries.length === 0 && <p>{t(own ? "noneOwn" : "none")}</p>}
      {(["GIVE", "NEED", "GET"] as const).map((kind) => {
        const said = entries.filter((entry) => entry.kind === kind);
        if (said.length === 0) return null;
        const title = t(own ? `own.${kind}` : kind);
        return (
          <section key={kind}>
            <h3>{title}</h3>
            <RowList label={title}>
              {said.map((entry) => (
                <Row
                  key={entry.id}
                  href={`/w/${workspace}/expectations/${entry.id}`}
                  title={
                    <span className="line-clamp-4 font-normal whitespace-pre-line">{entry.statement}</span>
                  }
                  detail={detailOf(entry)}
                  tags={<ExpectationTags expectation={entry} />}
                />
              ))}
            </RowList>
          </section>
        );
      })}
      {may.add && (
        <div className="flex flex-wrap gap-3">
          <Button type="button" variant="quiet" onClick={() => write("GIVE")}>
            {t("add.GIVE")}
          </Button>
          <Button type="button" variant="quiet" onClick={() => write("ASK")}>
            {t("add.ASK")}
          </Button>
        </div>
      )}
      <p>
        <Link href={needHref(workspace, cell.category)} className="inline-flex min-h-11 items-center">
          {t("need")}
        </Link>
      </p>
    </div>
  );
}
