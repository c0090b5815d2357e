import { clauseGap } from "@/domain/agreements/clauses/clause-gap";
import type { Finding } from "@/domain/analysis/finding";
import { byId, refsTo } from "@/domain/analysis/refs";
import type { Snapshot, TextFact } from "@/domain/analysis/snapshot";

/** Of each agreement the text one works on: the draft of the next one where there is one, else the newest. */
function currentTexts(texts: readonly TextFact[]): TextFact[] {
  const current = new Map<string, TextFact>();
  const sorted = [...texts].sort((one, other) => (one.versionId < other.versionId ? -1 : 1));
  for (const text of sorted)
    if (text.state === "DRAFT" || !current.has(text.agreementId)) current.set(text.agreementId, text);
  return [...current.values()].sort((one, other) => (one.agreementId < other.agreementId ? -1 : 1));
}

/**
 * Essential topics of the form, with confidentiality and safety wherever members need protection (A11), that
 * no agreement takes up (`missing`), and those that are there and not agreed (`unsettled`). What one
 * agreement settles another need not repeat, so the first of them speaks for what is missing in all. A
 * frozen text is mended by a new version (`amend`). While there is no agreement there is nothing to look at.
 */
export function findClauseGaps({ workspace, texts }: Snapshot): Finding[] {
  const current = currentTexts(texts);
  const [first] = current;
  if (!first) return [];
  const gap = clauseGap(
    workspace.form,
    current.flatMap((text) => text.clauses),
    workspace.protection,
  );
  const findings: Finding[] = [];
  const inDraft = current.find((text) => text.state === "DRAFT") ?? first;
  if (gap.missing.length > 0)
    findings.push(
      finding(inDraft, "missing", gap.missing, inDraft.state === "DRAFT" ? "addClauses" : "amend"),
    );
  for (const text of current) {
    const open = byId(text.clauses).filter(
      (clause) => clause.state !== "AGREED" && (gap.unsettled as (string | null)[]).includes(clause.topic),
    );
    const topics = gap.unsettled.filter((topic) => open.some((clause) => clause.topic === topic));
    if (topics.length > 0)
      findings.push(
        finding(text, "unsettled", topics, text.state === "DRAFT" ? "settleClauses" : "amend", open),
      );
  }
  return findings;
}

function finding(
  text: TextFact,
  code: "missing" | "unsettled",
  topics: readonly string[],
  fix: string,
  clauses: readonly { id: string }[] = [],
): Finding {
  return {
    analysis: "A11",
    code,
    severity: code === "missing" ? "HIGH" : "NORMAL",
    records: [
      { kind: "AGREEMENT", id: text.agreementId },
      { kind: "AGREEMENT_VERSION", id: text.versionId },
      ...refsTo("CLAUSE", clauses),
    ],
    values: { agreement: text.title, topics: topics.join(","), count: topics.length },
    fix: { code: fix, path: ["agreements", text.agreementId] },
  };
}
