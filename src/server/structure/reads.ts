import { holds } from "@/domain/access/permissions";
import type { PickWords } from "@/domain/partners/picking";
import { presets } from "@/domain/structure/presets";
import { classRules, type DecisionClass, decisionClasses, type RhythmKind } from "@/domain/structure/schema";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { byName, partnerFace, pickOrganisations } from "@/server/organisations/face";

/** The rows as writes change them and history restores them. */
export const classRuleRow = {
  id: true,
  decisionClass: true,
  body: true,
  rule: true,
  periodDays: true,
  quorumPercent: true,
  silenceCounts: true,
  removedAt: true,
  version: true,
} satisfies Prisma.DecisionClassRuleSelect;

export const mandateRow = {
  id: true,
  kind: true,
  partnerId: true,
  memberId: true,
  scope: true,
  removedAt: true,
  version: true,
} satisfies Prisma.MandateSelect;

export const rhythmRow = {
  id: true,
  kind: true,
  every: true,
  nextOn: true,
  removedAt: true,
  version: true,
} satisfies Prisma.RhythmSelect;

/** What of the workspace itself is structure: who speaks, and how careful the members must be. */
export const settingsRow = {
  id: true,
  speakingRule: true,
  protection: true,
  version: true,
} satisfies Prisma.WorkspaceSelect;

const shownStructure = {
  ...settingsRow,
  form: true,
  classRules: { where: { removedAt: null }, select: classRuleRow },
  mandates: {
    where: { removedAt: null, partner: { removedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: {
      ...mandateRow,
      partner: { select: partnerFace },
      member: { select: { id: true, name: true, leftAt: true } },
    },
  },
  rhythms: { where: { removedAt: null }, select: rhythmRow },
} satisfies Prisma.WorkspaceSelect;

type Shown = Prisma.WorkspaceGetPayload<{ select: typeof shownStructure }>;

/** A task for all as readers get it. A person who has left is still named by nobody: then the organisation holds it. */
function showMandate({ removedAt: _, member, ...mandate }: Shown["mandates"][number], manages: boolean) {
  const person = member && !member.leftAt ? { id: member.id, name: member.name } : null;
  return {
    ...mandate,
    memberId: person?.id ?? null,
    person,
    may: { change: manages, end: manages },
  };
}

/** A class with its rule, null while it has none, and the preset of the workspace's form. */
function showClass(decisionClass: DecisionClass, { form, classRules: rows }: Shown) {
  const row = rows.find((candidate) => candidate.decisionClass === decisionClass);
  const kind = classRules.find((candidate) => candidate === row?.rule);
  const rule =
    row && kind
      ? {
          id: row.id,
          version: row.version,
          body: row.body,
          rule: kind,
          periodDays: row.periodDays,
          quorumPercent: row.quorumPercent,
          silenceCounts: row.silenceCounts,
        }
      : null;
  return { decisionClass, rule, preset: presets[form][decisionClass] };
}

/**
 * Who decides what and by which rule, who speaks and stands in, how often the partners meet and ask, how careful
 * they are: the structure of a workspace (phase 5), with what this person may do. `version` is the workspace's.
 */
export async function readStructure(scope: WorkspaceScope) {
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: shownStructure,
      relationLoadStrategy: "join",
    }),
  );
  const manages = holds(scope.member.role, "structure.manage");
  const rhythm = (kind: RhythmKind) => {
    const row = workspace.rhythms.find((candidate) => candidate.kind === kind);
    return row
      ? { id: row.id, version: row.version, kind, every: row.every, nextOn: dayOf(row.nextOn) }
      : null;
  };
  return {
    version: workspace.version,
    form: workspace.form,
    speakingRule: workspace.speakingRule,
    protection: workspace.protection,
    classes: decisionClasses.map((decisionClass) => showClass(decisionClass, workspace)),
    mandates: whole(workspace.mandates).map((mandate) => showMandate(mandate, manages)),
    rhythms: {
      MEETING: rhythm("MEETING"),
      PULSE: rhythm("PULSE"),
      HEALTH_CHECK: rhythm("HEALTH_CHECK"),
      REVIEW: rhythm("REVIEW"),
    },
    today: scope.today,
    may: { manage: manages },
  };
}

/** The members that can take a task on, and who sits for each, for the form: the first ones, or those that were asked for. */
export async function readMandatable(scope: WorkspaceScope, pick: PickWords = {}) {
  const found = await pickOrganisations(scope, "MEMBERS", pick);
  return scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: found.map((partner) => partner.id) } },
    orderBy: byName,
    take: found.length,
    select: {
      id: true,
      name: true,
      memberships: {
        where: { leftAt: null },
        orderBy: [{ name: "asc" }, { id: "asc" }],
        select: { id: true, name: true, role: true },
      },
    },
    relationLoadStrategy: "join",
  });
}
