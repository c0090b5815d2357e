import { memberIds, type PartnerFact, type Snapshot } from "@/domain/analysis/snapshot";
import { dayAfter } from "@/domain/calendar";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { matchCoverageOf } from "@/domain/expectations/matches/amounts";
import { oncePerSnapshot } from "@/domain/plan/once-per-snapshot";
import { type Criterion, criterion, ofEachFullMember } from "./criterion";
import { CONFIRMED_DAYS } from "./thresholds";

/**
 * What an organisation has said to one kind, as every member can know it: by its participation, by a row
 * that every member sees, or by having answered in the open round, where it counts as something until the reveal
 * says more. An entry that the coordination recorded counts only when confirmed.
 */
export function answerTo(
  snapshot: Pick<Snapshot, "participations" | "expectations" | "openRound">,
  partnerId: string,
  kind: ExpectationKind,
): "SOME" | "NONE" | null {
  const said = snapshot.participations.find((one) => one.partnerId === partnerId && one.kind === kind);
  if (said) return said.answer;
  const shown = snapshot.expectations.some(
    (row) =>
      row.partnerId === partnerId &&
      row.kind === kind &&
      row.visibleToMembers &&
      (row.state === "CONFIRMED" || (row.state === "SHARED" && !row.recordedForOrganisation)),
  );
  const sealed = snapshot.openRound?.answers.some((one) => one.partnerId === partnerId && one.kind === kind);
  return shown || sealed ? "SOME" : null;
}

/** Whether everything an organisation said of all four kinds holds: confirmed, and within the last twelve months. */
export function hasConfirmed(snapshot: Snapshot, partner: Pick<PartnerFact, "id">): boolean {
  const since = dayAfter(snapshot.today, -CONFIRMED_DAYS);
  return expectationKinds.every((kind) => {
    const said = snapshot.participations.find((one) => one.partnerId === partner.id && one.kind === kind);
    return said?.confirmedOn != null && said.confirmedOn >= since;
  });
}

/** Needs that must be met, are visible to all, and are neither promised nor accepted as open. */
export const openMustNeeds = oncePerSnapshot((snapshot) => {
  const members = memberIds(snapshot);
  const promised = promisesTo(snapshot, members);
  return snapshot.expectations.filter(
    (row) =>
      row.kind === "NEED" &&
      row.priority === "MUST" &&
      (row.state === "SHARED" || row.state === "CONFIRMED") &&
      row.visibleToMembers &&
      members.has(row.partnerId) &&
      !row.openAccepted &&
      matchCoverageOf(row.quantity, promised(row)) !== "MET",
  );
});

/** The matches with other members that count for an ask: what `coverageOf` looks at (A1). */
function promisesTo({ matches, expectations }: Snapshot, members: ReadonlySet<string>) {
  const givers = new Map(expectations.map((row) => [row.id, row.partnerId]));
  return (want: { id: string; partnerId: string }) =>
    matches.filter((match) => {
      const giver = match.wantId === want.id ? givers.get(match.giveId) : undefined;
      return giver !== undefined && giver !== want.partnerId && members.has(giver);
    });
}

/** Phase 3: each full member has said what it gives, wants, needs and refuses, and stands by it (task 4). */
export function criteriaOfExpectations(snapshot: Snapshot): Criterion[] {
  const each = (code: Criterion["code"], fulfils: (partner: PartnerFact) => boolean) =>
    ofEachFullMember(snapshot, 3, "expectations", code, fulfils);
  const open = openMustNeeds(snapshot);
  return [
    each("givesSaid", ({ id }) => answerTo(snapshot, id, "GIVE") === "SOME"),
    each("getsSaid", ({ id }) => answerTo(snapshot, id, "GET") === "SOME"),
    each("needsAnswered", ({ id }) => answerTo(snapshot, id, "NEED") !== null),
    each("redLinesAnswered", ({ id }) => answerTo(snapshot, id, "RED_LINE") !== null),
    each("expectationsConfirmed", (partner) => hasConfirmed(snapshot, partner)),
    criterion(3, "expectations", "mustNeedsSettled", open.length === 0, [
      ...new Set(open.map((row) => row.partnerId)),
    ]),
  ];
}
