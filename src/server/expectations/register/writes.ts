import {
  recordsForOthers,
  refuseChangingExpectation,
  refuseConfirming,
  refuseHandling,
  refuseInRound,
  refuseSharing,
  refuseSpeaking,
  refuseVisibility,
  refuseWithdrawing,
} from "@/domain/expectations/answers/speaking";
import { refuseExpectationContents } from "@/domain/expectations/contents";
import { keepsOpen, refuseOpen } from "@/domain/expectations/matches/open-asks";
import type { AddExpectation, ChangeExpectation, ExpectationStep } from "@/domain/expectations/schema";
import { expectationStateAfterChange, stateWhenShared } from "@/domain/expectations/states";
import type { Action } from "@/domain/records/all";
import { Refusal, unless } from "@/domain/refusal";
import { stateInRound } from "@/domain/rounds/states";
import type { Prisma } from "@/generated/prisma/client";
import { categoryKeyOf, chosenCategory, stored } from "@/server/categories/face";
import { NotFound, nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { lockEntry, settleEntry } from "@/server/expectations/answers/writes/settle";
import {
  askedIn,
  expectationRow,
  ofRound,
  openRounds,
  spokenPartner,
} from "@/server/expectations/reads/rows";
import { takeAlong } from "@/server/records/hanging";
import { type AnsweredRound, placeFor } from "@/server/rounds/face";

/** The row as it was seen, how it stands in its round, and what the rules need to know about whose it is. */
async function findSeen(
  scope: WorkspaceScope,
  input: { expectationId: string; version: number },
  removed = false,
) {
  const row = await scope.tx.expectation.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      id: input.expectationId,
      removedAt: removed ? { not: null } : null,
    },
    select: { ...expectationRow, round: ofRound, workspace: openRounds, partner: { select: spokenPartner } },
    relationLoadStrategy: "join",
  });
  const { partner, round, workspace, ...before } = orNotFound(row);
  orConflict(before, input.version);
  const standing = stateInRound(round, before);
  const hasRepresentative = partner.memberships.length > 0;
  const roundAsks = askedIn(workspace).includes(before.kind);
  return { before, spoken: { ...before, ...standing, hasRepresentative, roundAsks } };
}

type Seen = Awaited<ReturnType<typeof findSeen>>;

/**
 * Changes a row that was seen. One that a cancelled round returned becomes what it says it is, a draft outside of
 * rounds; one in an open round stays there. A red line that goes takes its conflicts along.
 */
async function write(
  scope: WorkspaceScope,
  action: Action<"EXPECTATION">,
  { before, spoken }: Seen,
  data: Prisma.ExpectationUncheckedUpdateInput,
) {
  const returned = before.state !== spoken.state;
  const draft = spoken.state === "DRAFT" && (data.state ?? "DRAFT") === "DRAFT";
  const round = spoken.sealed && before.roundId ? { id: before.roundId, open: true } : null;
  const place = await lockEntry(scope, { ...before, draft, round });
  const after = await scope.tx.expectation.update({
    where: whereVersion(scope, before),
    data: { ...(returned && { state: "DRAFT", roundId: null }), ...data, version: nextVersion },
    select: expectationRow,
  });
  const gone = after.removedAt !== null || after.state === "WITHDRAWN";
  const along = gone ? await takeAlong(scope, [{ kind: "EXPECTATION", id: after.id }]) : [];
  return settleEntry(scope, place, { action, before: { ...before, state: spoken.state }, after, along });
}

/**
 * When and in which round something is handed in, and that it holds at once where its own organisation says it. The
 * coordination's record for others belongs to no round and waits for them.
 */
const handedIn = (scope: WorkspaceScope, recorded: boolean, round: AnsweredRound | null) => ({
  sharedAt: scope.now,
  roundId: recorded ? null : (round?.id ?? null),
  state: stateWhenShared(!recorded),
  confirmedAt: recorded ? null : scope.now,
});

/** Enters what an organisation gives, wants, needs or will not cross, as a draft or shared at once. */
export async function addExpectation(scope: WorkspaceScope, input: AddExpectation) {
  const { workspace: _, requestId: __, partnerId: named, category, ...fields } = input;
  const partnerId = named ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const { round: asking, ...spoken } = await placeFor(scope, { partnerId, kind: fields.kind });
  unless(refuseSpeaking(scope.member, spoken));
  const ownCategory = await chosenCategory(scope, category);
  unless(refuseExpectationContents({ ...fields, category, ownCategory }));
  const recordedForOrganisation = recordsForOthers(scope.member, partnerId);
  unless(refuseVisibility(recordedForOrganisation, fields.visibility));
  const draft = fields.state === "DRAFT";
  const round = draft ? null : asking;
  unless(refuseInRound(recordedForOrganisation, round?.open === true));
  const place = await lockEntry(scope, { partnerId, kind: fields.kind, draft, round });
  const after = await scope.tx.expectation.create({
    data: {
      ...fields,
      ...stored(category),
      workspaceId: scope.workspaceId,
      partnerId,
      recordedForOrganisation,
      enteredById: scope.member.id,
      createdAt: scope.now,
      ...(!draft && handedIn(scope, recordedForOrganisation, round)),
    },
    select: expectationRow,
  });
  return settleEntry(scope, place, { action: "expectation.shared", before: null, after });
}

/**
 * Changes the text. Changed from its own seat it holds at once, also what the coordination had recorded; what the
 * coordination changes waits for the organisation.
 */
export async function changeExpectation(scope: WorkspaceScope, input: ChangeExpectation) {
  const { workspace: _, requestId: __, expectationId: ___, version: ____, category, ...fields } = input;
  const row = await findSeen(scope, input);
  const { before, spoken } = row;
  unless(refuseChangingExpectation(scope.member, spoken));
  const had = categoryKeyOf(before);
  const ownCategory = await chosenCategory(scope, category, had);
  unless(refuseExpectationContents({ ...fields, category, ownCategory }));
  const recordedForOrganisation =
    before.recordedForOrganisation && recordsForOthers(scope.member, before.partnerId);
  unless(refuseVisibility(recordedForOrganisation, fields.visibility));
  const bySeat = !recordsForOthers(scope.member, before.partnerId);
  const state = expectationStateAfterChange(spoken.state, bySeat) ?? spoken.state;
  return write(scope, "expectation.changed", row, {
    ...fields,
    ...stored(category),
    recordedForOrganisation,
    state,
    confirmedAt: state === "CONFIRMED" ? scope.now : null,
    ...(!keepsOpen({ ...before, category: had }, { ...fields, category }) && { openAcceptedAt: null }),
  });
}

/** Shows a draft to those it is meant for, or hands it in to the round that asks for it. */
export async function shareExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseSharing(scope.member, spoken));
  const { round } = await placeFor(scope, before);
  unless(refuseInRound(recordsForOthers(scope.member, before.partnerId), round?.open === true));
  const place = await lockEntry(scope, { ...before, draft: false, round });
  const after = await scope.tx.expectation.update({
    where: whereVersion(scope, before),
    data: {
      ...handedIn(scope, recordsForOthers(scope.member, before.partnerId), round),
      version: nextVersion,
    },
    select: expectationRow,
  });
  const earlier = { ...before, state: spoken.state };
  return settleEntry(scope, place, { action: "expectation.shared", before: earlier, after });
}

/** The organisation says: this holds for us. */
export async function confirmExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const row = await findSeen(scope, input);
  unless(refuseConfirming(scope.member, row.spoken));
  return write(scope, "expectation.confirmed", row, { state: "CONFIRMED", confirmedAt: scope.now });
}

/** The organisation takes its word back. Everybody who could read it can see that. */
export async function withdrawExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const row = await findSeen(scope, input);
  unless(refuseWithdrawing(scope.member, row.spoken));
  return write(scope, "expectation.withdrawn", row, { state: "WITHDRAWN" });
}

/** The organisation goes on although nobody has promised what it asks for, or looks for it again. */
async function setOpen(scope: WorkspaceScope, input: ExpectationStep, accepted: boolean) {
  const row = await findSeen(scope, input);
  const ask = { ...row.spoken, openAccepted: row.before.openAcceptedAt !== null };
  unless(refuseOpen(scope.member, ask, accepted));
  const action = accepted ? "expectation.openAccepted" : "expectation.openReopened";
  return write(scope, action, row, { openAcceptedAt: accepted ? scope.now : null });
}

export const acceptOpen = (scope: WorkspaceScope, input: ExpectationStep) => setOpen(scope, input, true);
export const reopenAsk = (scope: WorkspaceScope, input: ExpectationStep) => setOpen(scope, input, false);

/** Takes an entry out of the register. Shared ones come back from History, the others by `putBack`. */
export async function removeExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const row = await findSeen(scope, input);
  unless(refuseHandling(scope.member, row.spoken));
  return write(scope, "expectation.removed", row, { removedAt: scope.now });
}

/** Undo for a removed draft or sealed answer, which have no history to come back from. */
export async function putBack(scope: WorkspaceScope, input: ExpectationStep) {
  const row = await findSeen(scope, input, true);
  if (row.spoken.state !== "DRAFT" && !row.spoken.sealed) throw new NotFound();
  unless(refuseHandling(scope.member, row.spoken));
  return write(scope, "expectation.changed", row, { removedAt: null });
}
