import { refuseFormAnswer } from "@/domain/collaboration/answering";
import type { AnswerForm } from "@/domain/collaboration/schema";
import { Refusal, unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { nextVersion, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { seatHeld } from "@/server/organisations/face";

/** The row as writes change it and history restores it. */
export const formAnswerRow = {
  id: true,
  partnerId: true,
  question: true,
  choice: true,
  recordedForOrganisation: true,
  answeredAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.FormAnswerSelect;

/**
 * Answers one of the nine questions for the person's organisation; the coordination may record what an organisation
 * without anybody here has said (docs/rules/states.md). The last word counts.
 */
export async function answerForm(scope: WorkspaceScope, input: AnswerForm) {
  const partnerId = input.partnerId ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: { state: true, ...seatHeld },
      relationLoadStrategy: "join",
    }),
  );
  const own = partnerId === scope.member.partnerId;
  unless(
    refuseFormAnswer(
      { own, coordinates: scope.member.role === "COORDINATOR" },
      { state: partner.state, hasRepresentative: partner.memberships.length > 0 },
    ),
  );
  const key = { workspaceId: scope.workspaceId, partnerId, question: input.question };
  const words = {
    choice: input.choice,
    recordedForOrganisation: !own,
    answeredAt: scope.now,
    removedAt: null,
  };
  const before = await scope.tx.formAnswer.findFirst({ where: key, select: formAnswerRow });
  const after = before
    ? await scope.tx.formAnswer.update({
        where: whereVersion(scope, before),
        data: { ...words, version: nextVersion },
        select: formAnswerRow,
      })
    : await scope.tx.formAnswer.create({ data: { ...key, ...words }, select: formAnswerRow });
  scope.record({ action: "form.answered", kind: "FORM_ANSWER", before, after, partnerId });
  return { id: after.id, version: after.version };
}
