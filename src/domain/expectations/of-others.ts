import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { ExpectationState } from "./states";

export type OthersFacts = {
  partnerId: string;
  kind: ExpectationKind;
  state: ExpectationState;
  /** Only members count (docs/rules/analyses.md). */
  member: boolean;
  /** Promised in full, or its organisation goes on without. */
  settled: boolean;
};
export type OthersSay = { kind: ExpectationKind; count: number; open: number };

/** What people look for first: what the others need, then what they hope for, offer and will not cross. */
const order = ["NEED", "GET", "GIVE", "RED_LINE"] as const;

/**
 * How much the other organisations have said of each kind, and how much of what they ask for nobody has promised
 * yet: the way to "what do they expect of us" without reading every card. Drafts do not count.
 */
export function saidByOthers(rows: readonly OthersFacts[], own: string | null): OthersSay[] {
  const said = rows.filter(
    (row) => row.partnerId !== own && row.member && (row.state === "SHARED" || row.state === "CONFIRMED"),
  );
  return order.map((kind) => {
    const here = said.filter((row) => row.kind === kind);
    const asks = kind === "NEED" || kind === "GET";
    return { kind, count: here.length, open: asks ? here.filter((row) => !row.settled).length : 0 };
  });
}
