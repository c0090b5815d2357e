import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import type { ExpectationState } from "@/domain/expectations/states";

export type AnswerFacts = { partnerId: string; kind: ExpectationKind; state: ExpectationState };

export type Answered = {
  /** Kinds not answered yet, in the order they are asked. */
  missing: ExpectationKind[];
  /** How many shared rows wait for the organisation's own word. */
  unconfirmed: number;
};

/**
 * What one organisation has said so far (phase 3, docs/path.md). Drafts count for nothing, because
 * nobody else can see them; a withdrawn row leaves a hole again. `noted` are the kinds that an organisation
 * has answered otherwise: with "nothing".
 */
export function answeredBy(
  partnerId: string,
  rows: readonly AnswerFacts[],
  noted: readonly { partnerId: string; kind: ExpectationKind }[] = [],
): Answered {
  const said = rows.filter(
    (row) => row.partnerId === partnerId && (row.state === "SHARED" || row.state === "CONFIRMED"),
  );
  const answered = [...said, ...noted.filter((answer) => answer.partnerId === partnerId)];
  return {
    missing: expectationKinds.filter((kind) => !answered.some((row) => row.kind === kind)),
    unconfirmed: said.filter((row) => row.state === "SHARED").length,
  };
}
