import type { Snapshot } from "@/domain/analysis/snapshot";
import type { ClauseTopic } from "@/domain/catalogue/clauses";
import { currentText } from "@/domain/plan/criteria/agreement";
import { criteriaOf } from "@/domain/plan/criteria/all";
import type { CriterionCode } from "@/domain/plan/criteria/criterion";
import type { SummaryLine } from "./question";

/** A line that the interface says in its own words. */
export const say = (code: string, values: Record<string, string | number> = {}): SummaryLine => ({
  code,
  values,
});

/** Somebody's own words, as they are; nothing where there are none. */
export const quote = (text: string): SummaryLine[] => (text === "" ? [] : [{ text }]);

export const namesOf = (rows: readonly { name: string }[]): SummaryLine[] =>
  rows.map(({ name }) => ({ text: name }));

export const titlesOf = (rows: readonly { title: string }[]): SummaryLine[] =>
  rows.map(({ title }) => ({ text: title }));

/** The clause on a topic in the current text, by how it stands. */
export const sayClause = (snapshot: Snapshot, topic: ClauseTopic): SummaryLine[] =>
  (currentText(snapshot)?.clauses ?? [])
    .filter((one) => one.topic === topic)
    .map((one) => say("clause", { topic, state: one.state }));

/** Answered is what meets a criterion. */
export const meets =
  (code: CriterionCode) =>
  (snapshot: Snapshot): boolean =>
    criteriaOf(snapshot).some((one) => one.code === code && one.met);
