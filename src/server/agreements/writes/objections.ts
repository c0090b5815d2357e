import { refuseWriting } from "@/domain/agreements/clauses/clause-steps";
import {
  type ObjectionFacts,
  refuseAnsweringObjection,
  refuseAskingObjector,
  refuseEndingObjection,
  refuseObjecting,
} from "@/domain/agreements/objections/rules";
import type {
  AnswerObjection,
  AskObjector,
  EndObjection,
  RaiseObjection,
} from "@/domain/agreements/objections/schema";
import { unless } from "@/domain/refusal";
import { clauseRow, objectionReplyRow, objectionRow } from "@/server/agreements/reads/rows";
import { mailObjection, mailObjector } from "@/server/core/mail/notify";
import { nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { holdText, speakerOf } from "./text";

const factsOfObjection = (row: {
  partnerId: string;
  state: ObjectionFacts["state"];
  askedAt: Date | null;
}) => ({
  partnerId: row.partnerId,
  state: row.state,
  asked: row.askedAt !== null,
});

/** Objects to a clause for the person's organisation: why, what would have to change, and words with which it would do. */
export async function raiseObjection(scope: WorkspaceScope, input: RaiseObjection) {
  const { workspaceId, tx, now, member } = scope;
  const text = await holdText(scope, { clauseId: input.clauseId }, "SHARE");
  const clause = orNotFound(
    await tx.clause.findFirst({
      where: { workspaceId, id: input.clauseId, removedAt: null },
      select: {
        ...clauseRow,
        objections: { where: { removedAt: null, state: "OPEN" }, select: objectionRow },
      },
      relationLoadStrategy: "join",
    }),
  );
  const speaker = await speakerOf(scope);
  unless(
    refuseObjecting(
      { textState: text.state, body: clause.body },
      speaker,
      clause.objections.map(factsOfObjection),
    ),
  );
  const after = await tx.objection.create({
    data: {
      workspaceId,
      clauseId: clause.id,
      partnerId: orNotFound(speaker.partnerId),
      partnerName: speaker.name,
      reason: input.reason,
      wanted: input.wanted,
      wording: input.wording,
      raisedById: member.id,
      raisedAt: now,
    },
    select: objectionRow,
  });
  scope.record({ action: "objection.raised", kind: "OBJECTION", before: null, after });
  await mailObjection(scope, { agreementId: text.agreementId, clauseId: clause.id }, clause.authorPartnerId);
  return { id: after.id, version: after.version };
}

/** An objection as somebody saw it, and the text that it stands against, held still. */
async function heldObjection(scope: WorkspaceScope, objectionId: string) {
  const { workspaceId, tx } = scope;
  const { clauseId } = orNotFound(
    await tx.objection.findFirst({
      where: { workspaceId, id: objectionId, removedAt: null },
      select: { clauseId: true },
    }),
  );
  const text = await holdText(scope, { clauseId }, "SHARE");
  const row = await tx.objection.findFirst({
    where: { workspaceId, id: objectionId, removedAt: null },
    select: objectionRow,
  });
  return { text, row };
}

/** Takes an objection back, or says that it is settled: its own organisation alone. */
export async function endObjection(scope: WorkspaceScope, input: EndObjection) {
  const { row } = await heldObjection(scope, input.objectionId);
  const before = orConflict(row, input.version);
  unless(refuseEndingObjection(factsOfObjection(before), scope.member));
  const after = await scope.tx.objection.update({
    where: whereVersion(scope, before),
    data: { state: input.how, endedAt: scope.now, askedAt: null, version: nextVersion },
    select: objectionRow,
  });
  const action = input.how === "SETTLED" ? "objection.settled" : "objection.withdrawn";
  scope.record({ action, kind: "OBJECTION", before, after });
  return { id: after.id, version: after.version };
}

/** The coordination asks the objecting organisation whether it is settled now; its people see it and are mailed. */
export async function askObjector(scope: WorkspaceScope, input: AskObjector) {
  const { text, row } = await heldObjection(scope, input.objectionId);
  const before = orConflict(row, input.version);
  unless(refuseWriting(text.state));
  unless(refuseAskingObjector(factsOfObjection(before)));
  const after = await scope.tx.objection.update({
    where: whereVersion(scope, before),
    data: { askedAt: scope.now, version: nextVersion },
    select: objectionRow,
  });
  scope.record({
    action: "objection.asked",
    kind: "OBJECTION",
    before,
    after,
    partnerId: before.partnerId,
  });
  await mailObjector(scope, before.partnerId, { agreementId: text.agreementId, clauseId: before.clauseId });
  return { id: after.id, version: after.version };
}

/** Answers an objection. Where its own organisation does so, it has answered the question whether it is settled, too. */
export async function answerObjection(scope: WorkspaceScope, input: AnswerObjection) {
  const { workspaceId, tx, now, member } = scope;
  const { text, row } = await heldObjection(scope, input.objectionId);
  const before = orNotFound(row);
  unless(refuseAnsweringObjection(factsOfObjection(before), member));
  const speaker = await speakerOf(scope);
  const after = await tx.objectionReply.create({
    data: {
      workspaceId,
      objectionId: before.id,
      authorId: member.id,
      authorName: member.name,
      partnerName: speaker.name,
      text: input.text,
      createdAt: now,
    },
    select: objectionReplyRow,
  });
  const own = before.partnerId === member.partnerId;
  const answered =
    own && before.askedAt
      ? [
          {
            kind: "OBJECTION" as const,
            before,
            after: await tx.objection.update({
              where: whereVersion(scope, before),
              data: { askedAt: null, version: nextVersion },
              select: objectionRow,
            }),
          },
        ]
      : [];
  scope.record({
    action: "objection.answered",
    kind: "OBJECTION_REPLY",
    before: null,
    after,
    dependants: answered,
    partnerId: before.partnerId,
  });
  const place = { agreementId: text.agreementId, clauseId: before.clauseId };
  if (own) await mailObjection(scope, place, null);
  else await mailObjector(scope, before.partnerId, place);
  return { id: after.id, version: after.version };
}
