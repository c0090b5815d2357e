"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Button } from "@/components/button";
import { Row, RowList } from "@/components/row-list";
import { Written } from "@/components/texts/written";
import { ExpectationTags } from "@/features/expectations/entry/tags";
import { FitLine } from "@/features/expectations/matches/fit-line";
import { sayAmount } from "@/features/words/categories";
import type { OpenCell, Opened } from "./shown";
import { needHref } from "./shown";

type Props = {
  workspace: string;
  cell: OpenCell;
  write: (mode: Opened["mode"]) => void;
  close: () => void;
};

/**
 * The entries of a cell by kind, each a link to its own page. In one's own cell what others offer for an ask, with the
 * step that takes it, and the ways to add an entry.
 */
export function MatrixEntries({ workspace, cell, write, close }: Props) {
  const t = useTranslations("matrix.window");
  const words = useTranslations("expectations");
  const { entries, own, may } = cell;
  const locale = useLocale();
  const names = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const detailOf = (entry: OpenCell["entries"][number]) => {
    const whole = sayAmount(words, cell, entry.quantity);
    const left = entry.left === entry.quantity ? null : sayAmount(words, cell, entry.left);
    const rest = left && t(entry.kind === "GIVE" ? "left" : "missing", { amount: left });
    const waits = entry.idleDays === null ? null : t("idle", { days: entry.idleDays });
    const under = entry.proposed.length > 0 && t("proposed", { names: names.format(entry.proposed) });
    return [whole, rest, waits, under].filter(Boolean).join(" · ");
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
                <Fragment key={entry.id}>
                  <Row
                    href={`/w/${workspace}/expectations/${entry.id}`}
                    title={
                      <Written as="span" className="line-clamp-4 font-normal">
                        {entry.statement}
                      </Written>
                    }
                    detail={detailOf(entry)}
                    tags={<ExpectationTags expectation={entry} />}
                  />
                  {entry.offers.map((fit) => (
                    <li key={fit.id} className="border-l-4 border-line py-3 pl-4">
                      <FitLine workspace={workspace} fit={fit} onDone={close} />
                    </li>
                  ))}
                </Fragment>
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
