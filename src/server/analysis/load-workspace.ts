import { isPerspective } from "@/domain/catalogue/perspectives";
import type { OwnCategoryId } from "@/domain/catalogue/resources";
import { latestAnswers } from "@/domain/expectations/participation";
import { type FormQuestion, formQuestions } from "@/domain/forms/schema";
import { keyed } from "@/server/core/categories";
import { dayIn } from "@/server/core/clock";
import { dayOf, found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

const byId = { id: "asc" } as const;
const there = { where: { removedAt: null }, orderBy: byId } as const;

/** A sealed answer counts for nobody yet. */
const unsealed = { OR: [{ roundId: null }, { round: { revealedAt: { not: null } } }] };

/** The workspace and every table of it that stays small, as relations of its row: one statement. */
const withSmallTables = {
  id: true,
  name: true,
  purpose: true,
  form: true,
  lifespan: true,
  lifespanUntil: true,
  state: true,
  protection: true,
  speakingRule: true,
  memberships: {
    where: { role: "COORDINATOR", leftAt: null },
    orderBy: byId,
    take: 50,
    select: { id: true },
  },
  formAnswers: {
    ...there,
    take: 2000,
    select: {
      partnerId: true,
      question: true,
      choice: true,
      recordedForOrganisation: true,
      answeredAt: true,
    },
  },
  requiredPerspectives: {
    ...there,
    take: 50,
    select: {
      id: true,
      perspective: true,
      prospectPartnerId: true,
      outreachPartnerId: true,
      outreachOn: true,
      waivedReason: true,
    },
  },
  participations: {
    where: unsealed,
    orderBy: byId,
    take: 2000,
    select: {
      partnerId: true,
      kind: true,
      answer: true,
      answeredAt: true,
      confirmedAt: true,
      removedAt: true,
    },
  },
  rounds: {
    where: { removedAt: null, openedAt: { not: null }, revealedAt: null, cancelledAt: null },
    orderBy: byId,
    take: 1,
    select: {
      id: true,
      kinds: true,
      endsOn: true,
      answers: { where: { removedAt: null }, select: { partnerId: true, kind: true } },
    },
  },
  classRules: { ...there, take: 50, select: { decisionClass: true } },
  mandates: { ...there, take: 200, select: { id: true, kind: true, partnerId: true } },
  rhythms: { ...there, take: 50, select: { kind: true, nextOn: true } },
  commitments: {
    ...there,
    take: 1000,
    select: {
      id: true,
      partnerId: true,
      category: true,
      ownCategoryId: true,
      statement: true,
      amount: true,
      critical: true,
      state: true,
    },
  },
  // those no longer offered too: what was said of them stays, and keeps its name
  ownCategories: { orderBy: byId, take: 200, select: { id: true, name: true, unit: true } },
  redLineLinks: {
    ...there,
    take: 2000,
    select: {
      id: true,
      redLineId: true,
      partnerId: true,
      goalId: true,
      clauseId: true,
      linkedAt: true,
      dismissedAt: true,
    },
  },
  riskDismissals: { ...there, take: 50, select: { catalogueId: true } },
  openEnds: {
    ...there,
    take: 1000,
    select: { id: true, question: true, partnerId: true, reason: true, askBy: true },
  },
} as const;

const questions = new Set<string>(formQuestions);
const isFormQuestion = (question: string): question is FormQuestion => questions.has(question);

/** The part of the snapshot that stands in the workspace's own row and in the small tables around it. */
export async function loadWorkspace(scope: WorkspaceScope) {
  const row = found(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: withSmallTables,
      relationLoadStrategy: "join",
    }),
  );
  const { id, name, purpose, form, lifespan, state, protection, speakingRule } = row;
  const [openRound] = row.rounds;
  return {
    workspace: {
      id,
      name,
      purpose,
      form,
      lifespan,
      lifespanUntil: dayOf(row.lifespanUntil),
      state,
      protection,
      speakingRule,
    },
    coordinators: row.memberships.length,
    formAnswers: row.formAnswers.flatMap(({ question, recordedForOrganisation, answeredAt, ...answer }) =>
      isFormQuestion(question)
        ? [{ ...answer, question, recorded: recordedForOrganisation, at: answeredAt.toISOString() }]
        : [],
    ),
    requiredPerspectives: row.requiredPerspectives.flatMap(({ perspective, waivedReason, ...required }) =>
      isPerspective(perspective)
        ? [
            {
              ...required,
              perspective,
              outreachOn: dayOf(required.outreachOn),
              waived: waivedReason !== "",
            },
          ]
        : [],
    ),
    participations: latestAnswers(row.participations).map(({ partnerId, kind, answer, confirmedAt }) => ({
      partnerId,
      kind,
      answer,
      confirmedOn: confirmedAt && dayIn(confirmedAt),
    })),
    openRound: openRound ? { ...openRound, endsOn: dayOf(openRound.endsOn) } : null,
    classRules: row.classRules,
    mandates: row.mandates,
    rhythms: row.rhythms.map(({ kind, nextOn }) => ({ kind, nextOn: dayOf(nextOn) })),
    commitments: row.commitments.map((commitment) => keyed(commitment)),
    ownCategories: row.ownCategories.map((own) => ({ ...own, id: own.id as OwnCategoryId })),
    redLineLinks: row.redLineLinks.map(({ linkedAt, dismissedAt, ...link }) => ({
      ...link,
      linked: linkedAt !== null,
      dismissed: dismissedAt !== null,
    })),
    dismissedRisks: row.riskDismissals.map((dismissal) => dismissal.catalogueId),
    openEnds: row.openEnds.map((end) => ({ ...end, askBy: dayOf(end.askBy) })),
  };
}
