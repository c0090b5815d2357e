import { audienceOfChange } from "@/domain/expectations/audience";
import { refuseContents } from "@/domain/expectations/contents";
import { keepsOpen, refuseOpen } from "@/domain/expectations/open-asks";
import type { AddExpectation, ChangeExpectation, ExpectationStep } from "@/domain/expectations/schema";
import {
  recordsForOthers,
  refuseChanging,
  refuseConfirming,
  refuseHandling,
  refuseSharing,
  refuseSpeaking,
  refuseVisibility,
  refuseWithdrawing,
} from "@/domain/expectations/speaking";
import { stateAfterChange } from "@/domain/expectations/states";
import { Refusal, unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { at, found, next, seen } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type ExpectationRow, expectationRow, spokenPartner } from "./reads-rows";
import { lockAnswer, settleAnswer } from "./writes-answers";

/** The row as it was seen, and what the rules need to know about whose it is. */
async function findSeen(scope: WorkspaceScope, input: { expectationId: string; version: number }) {
  const row = await scope.tx.expectation.findFirst({
    where: { workspaceId: scope.workspaceId, id: input.expectationId, removedAt: null },
    select: { ...expectationRow, partner: { select: spokenPartner } },
    relationLoadStrategy: "join",
  });
  const { partner, ...before } = found(row);
  seen(before, input.version);
  return { before, spoken: { ...before, hasRepresentative: partner.memberships.length > 0 } };
}

type Written = { action: string; before: ExpectationRow | null; after: ExpectationRow };

/**
 * Writes a row with what all members read of its kind, as one event. A row that was and stays a draft leaves
 * no trace: it is private, and nothing was answered by it.
 */
async function withAnswer(
  scope: WorkspaceScope,
  of: { partnerId: string; kind: ExpectationRow["kind"]; draft: boolean },
  body: () => Promise<Written>,
) {
  const answer = of.draft ? null : await lockAnswer(scope, of);
  const { action, before, after } = await body();
  if (of.draft) return { id: after.id, version: after.version };
  const joined = action === "expectation.shared";
  const dependants = await settleAnswer(scope, { partnerId: of.partnerId, kind: of.kind }, answer, joined);
  const audience = audienceOfChange(before, after);
  const { partnerId } = of;
  scope.record({ action, kind: "EXPECTATION", before, after, dependants, audience, partnerId });
  return { id: after.id, version: after.version };
}

function write(
  scope: WorkspaceScope,
  action: string,
  before: ExpectationRow,
  data: Prisma.ExpectationUpdateInput,
) {
  const draft = before.state === "DRAFT" && (data.state ?? "DRAFT") === "DRAFT";
  return withAnswer(scope, { ...before, draft }, async () => {
    const after = await scope.tx.expectation.update({
      where: at(scope, before),
      data: { ...data, version: next },
      select: expectationRow,
    });
    return { action, before, after };
  });
}

/** Enters what an organisation gives, wants, needs or will not cross, as a draft or shared at once. */
export async function addExpectation(scope: WorkspaceScope, input: AddExpectation) {
  const { workspace: _, requestId: __, partnerId: named, ...fields } = input;
  const partnerId = named ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const partner = found(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: spokenPartner,
      relationLoadStrategy: "join",
    }),
  );
  unless(refuseSpeaking(scope.member, { partnerId, hasRepresentative: partner.memberships.length > 0 }));
  unless(refuseContents(fields));
  const recordedForOrganisation = recordsForOthers(scope.member, partnerId);
  unless(refuseVisibility(recordedForOrganisation, fields.visibility));
  const of = { partnerId, kind: fields.kind, draft: fields.state === "DRAFT" };
  return withAnswer(scope, of, async () => {
    const after = await scope.tx.expectation.create({
      data: {
        ...fields,
        workspaceId: scope.workspaceId,
        partnerId,
        recordedForOrganisation,
        enteredById: scope.member.id,
        createdAt: scope.now,
      },
      select: expectationRow,
    });
    return { action: "expectation.shared", before: null, after };
  });
}

/**
 * Changes the text. What was shared waits for confirmation again; what the coordination had recorded is the
 * organisation's own word once its own people have changed it.
 */
export async function changeExpectation(scope: WorkspaceScope, input: ChangeExpectation) {
  const { workspace: _, requestId: __, expectationId: ___, version: ____, ...fields } = input;
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseChanging(scope.member, spoken));
  unless(refuseContents(fields));
  const recordedForOrganisation =
    before.recordedForOrganisation && recordsForOthers(scope.member, before.partnerId);
  unless(refuseVisibility(recordedForOrganisation, fields.visibility));
  const state = stateAfterChange(before.state) ?? before.state;
  return write(scope, "expectation.changed", before, {
    ...fields,
    recordedForOrganisation,
    state,
    confirmedAt: null,
    ...(!keepsOpen(before, fields) && { openAcceptedAt: null }),
  });
}

/** Shows a draft to those it is meant for. */
export async function shareExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseSharing(scope.member, spoken));
  return write(scope, "expectation.shared", before, { state: "SHARED" });
}

/** The organisation says: this holds for us. */
export async function confirmExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseConfirming(scope.member, spoken));
  return write(scope, "expectation.confirmed", before, { state: "CONFIRMED", confirmedAt: scope.now });
}

/** The organisation takes its word back. Everybody who could read it can see that. */
export async function withdrawExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseWithdrawing(scope.member, spoken));
  return write(scope, "expectation.withdrawn", before, { state: "WITHDRAWN" });
}

/** The organisation goes on although nobody has promised what it asks for, or looks for it again. */
async function setOpen(scope: WorkspaceScope, input: ExpectationStep, accepted: boolean) {
  const { before } = await findSeen(scope, input);
  const ask = { ...before, openAccepted: before.openAcceptedAt !== null };
  unless(refuseOpen(scope.member, ask, accepted));
  const action = accepted ? "expectation.openAccepted" : "expectation.openReopened";
  return write(scope, action, before, { openAcceptedAt: accepted ? scope.now : null });
}

export const acceptOpen = (scope: WorkspaceScope, input: ExpectationStep) => setOpen(scope, input, true);
export const reopenAsk = (scope: WorkspaceScope, input: ExpectationStep) => setOpen(scope, input, false);

/** Takes an entry out of the register. Shared ones come back from History, drafts by `putBackDraft`. */
export async function removeExpectation(scope: WorkspaceScope, input: ExpectationStep) {
  const { before, spoken } = await findSeen(scope, input);
  unless(refuseHandling(scope.member, spoken));
  return write(scope, "expectation.removed", before, { removedAt: scope.now });
}

/** Undo for a removed draft, which has no history to come back from. */
export async function putBackDraft(scope: WorkspaceScope, input: ExpectationStep) {
  const row = await scope.tx.expectation.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      id: input.expectationId,
      removedAt: { not: null },
      state: "DRAFT",
    },
    select: { ...expectationRow, partner: { select: spokenPartner } },
    relationLoadStrategy: "join",
  });
  const { partner, ...before } = found(row);
  seen(before, input.version);
  unless(refuseHandling(scope.member, { ...before, hasRepresentative: partner.memberships.length > 0 }));
  return write(scope, "expectation.changed", before, { removedAt: null });
}
