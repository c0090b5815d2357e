import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { BracketQuestion } from "@/features/agreements/clauses/bracket-question";
import { type Agreement, agreementAddressOf, type ShownClause } from "@/features/agreements/shown";
import { serverApi } from "@/trpc/server";

type Props = { workspace: string; agreement: Agreement; step: "open" | "adopt" };

/**
 * What stands against opening or adopting a text, each with the way to its clause: what refuses it (objections, gaps) and
 * what is to be known before (who is silent, notes, essential clauses). Red lines are told beside it.
 */
export async function WhatStandsAgainst({ workspace, agreement, step }: Props) {
  const [t, catalogue, api, locale] = await Promise.all([
    getTranslations("agreements.against"),
    getTranslations("catalogue-clauses"),
    serverApi(),
    getLocale(),
  ]);
  const { text, gap, silent, rail } = agreement;
  const notes = await api.agreements.blockingNotes({ workspace, versionId: text.id });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const named = (names: readonly string[], count: number) =>
    list.format(count > names.length ? [...names, t("others", { count: count - names.length })] : names);
  const place = (clause: Pick<ShownClause, "id">, path = "") =>
    agreementAddressOf(workspace, agreement, text.number, `/clauses/${clause.id}${path}`);
  const toClause = (clause: ShownClause, path = "") => (
    <Link href={place(clause, path)}>{t("clause", { number: clause.number, title: clause.title })}</Link>
  );
  const objections = text.clauses.flatMap((clause) =>
    clause.objections.filter((one) => one.state === "OPEN").map((objection) => ({ clause, objection })),
  );
  const open = step === "open";
  const waiting = rail
    .filter((word) => word.party && word.state === "PENDING")
    .map((word) => word.partner.name);
  const missing = agreement.force?.missing.length ?? 0;
  return (
    <div className="grid gap-4">
      <Part show={objections.length > 0} tone="gap" title={t("objections", { count: objections.length })}>
        {objections.map(({ clause, objection }) => (
          <li key={objection.id}>
            {toClause(clause)} {objection.partner.name}: {objection.reason}
          </li>
        ))}
      </Part>
      <Part
        show={text.clauses.some((clause) => clause.gaps.length > 0)}
        tone="gap"
        title={t("gaps", { count: text.clauses.filter((clause) => clause.gaps.length > 0).length })}
      >
        {text.clauses.flatMap((clause) =>
          clause.gaps.map((piece) => (
            <li key={`${clause.id} ${piece}`}>
              {toClause(clause, "/edit")} {piece}
            </li>
          )),
        )}
      </Part>
      <Part
        show={text.clauses.some((clause) => clause.unclear.length > 0)}
        tone="decision"
        title={t("unclear")}
      >
        {text.clauses.flatMap((clause) =>
          clause.unclear.map((piece) => (
            <li key={`${clause.id} ${piece}`} className="grid gap-2">
              <span>
                {toClause(clause)} {piece}
              </span>
              <BracketQuestion workspace={workspace} clause={clause} piece={piece} />
            </li>
          )),
        )}
      </Part>
      <Part show={notes.length > 0} tone="decision" title={t("notes", { count: notes.length })}>
        {notes.map((note) => {
          const clause = text.clauses.find((one) => one.id === note.clauseId);
          return (
            <li key={note.id}>
              {clause && toClause(clause)} {note.text}
            </li>
          );
        })}
      </Part>
      <Part
        show={open && gap.missing.length > 0}
        tone="decision"
        title={t("missing", { count: gap.missing.length })}
      >
        {gap.missing.map((topic) => (
          <li key={topic}>{catalogue(`${topic}.title`)}</li>
        ))}
      </Part>
      {open && silent.count > 0 && (
        <Notice tone="decision" title={t("silent", { count: silent.count })}>
          <p>{t("silentNames", { names: named(silent.names, silent.count) })}</p>
        </Notice>
      )}
      {!open && missing > 0 && (
        <Notice tone="decision" title={t("unsigned", { count: missing })}>
          {waiting.length > 0 && <p>{t("silentNames", { names: named(waiting.slice(0, 12), missing) })}</p>}
          {rail
            .filter((word) => word.state === "REFUSED")
            .map((word) => (
              <p key={word.partner.id}>
                {t("refused", { organisation: word.partner.name, reason: word.reason })}
              </p>
            ))}
        </Notice>
      )}
    </div>
  );
}

type PartProps = { show: boolean; tone: "gap" | "decision"; title: string; children: ReactNode };

function Part({ show, tone, title, children }: PartProps) {
  if (!show) return null;
  return (
    <Notice tone={tone} title={title}>
      <ul className="list-disc space-y-1 pl-5">{children}</ul>
    </Notice>
  );
}
