import { holds } from "@/domain/access/permissions";
import { mayLookAtForms } from "@/domain/collaboration/answering";
import { checkForm } from "@/domain/collaboration/form-check";
import { heardFrom } from "@/domain/collaboration/heard";
import { type FormQuestion, formQuestions } from "@/domain/collaboration/schema";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { byName, partnerFace } from "@/server/organisations/face";

const isQuestion = (question: string): question is FormQuestion =>
  (formQuestions as readonly string[]).includes(question);

async function findAnswers(scope: WorkspaceScope, partnerId?: string) {
  const rows = await scope.tx.formAnswer.findMany({
    where: {
      workspaceId: scope.workspaceId,
      partnerId,
      removedAt: null,
      partner: { removedAt: null, state: { in: ["MEMBER", "ONBOARDING", "INVITED"] } },
    },
    orderBy: [{ partnerId: "asc" }, { question: "asc" }],
    take: WHOLE + 1,
    select: {
      partnerId: true,
      question: true,
      choice: true,
      version: true,
      recordedForOrganisation: true,
    },
  });
  return whole(rows).flatMap(({ question, ...row }) => (isQuestion(question) ? [{ question, ...row }] : []));
}

/** What the reader's own organisation has answered so far, question by question. */
export async function readOwnAnswers(scope: WorkspaceScope) {
  const { partnerId } = scope.member;
  if (!partnerId) return { partnerId: null, answers: [] };
  const answers = await findAnswers(scope, partnerId);
  return {
    partnerId,
    answers: answers.map(({ question, choice, version }) => ({ question, choice, version })),
  };
}

/**
 * What all answers say about the form (F11). Whoever sits for an organisation sees the others' answers only after
 * its own nine, so that each answers alone; those without a seat see them at once. Who has answered enough to count is
 * no secret.
 */
export async function readFormCheck(scope: WorkspaceScope) {
  const { partnerId, role } = scope.member;
  const answers = await findAnswers(scope);
  const own = answers.filter((row) => row.partnerId === partnerId);
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: { id: true, form: true, version: true },
    }),
  );
  const decision = await scope.tx.decision.findFirst({
    where: { workspaceId: scope.workspaceId, subject: "FORM", outcome: "ADOPTED", removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { decidedOn: true, asked: true, reason: true },
  });
  const partners = await scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: byName,
    take: WHOLE + 1,
    select: { ...partnerFace, tier: true },
  });
  const check = checkForm(answers);
  const mayLook = partnerId === null || mayLookAtForms(own.length);
  return {
    workspace,
    decision: decision && { ...decision, decidedOn: dayOf(decision.decidedOn) },
    ownOpen: partnerId === null ? 0 : formQuestions.length - own.length,
    check: mayLook ? check : null,
    heard: heardFrom(
      whole(partners),
      check.organisations.map((one) => one.partnerId),
    ),
    partners: partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    answers: mayLook
      ? answers.map(({ partnerId: id, question, choice, recordedForOrganisation }) => ({
          partnerId: id,
          question,
          choice,
          recorded: recordedForOrganisation,
        }))
      : [],
    may: { adopt: holds(role, "workspace.edit") },
  };
}
