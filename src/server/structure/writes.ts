import { Refusal, unless } from "@/domain/refusal";
import { refuseClassRule } from "@/domain/structure/class-rules";
import { classesWithoutRule, presets } from "@/domain/structure/presets";
import { refuseRhythm } from "@/domain/structure/rhythms";
import type { SetClassRule, SetProtection, SetRhythm, SetSpeakingRule } from "@/domain/structure/schema";
import { Prisma } from "@/generated/prisma/client";
import { Conflict, nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { classRuleRow, rhythmRow, settingsRow } from "./reads";

/**
 * The row of a thing there is one of, checked against what the writer saw: null when there was none. A row that
 * undo took away is there and can be written again.
 */
function seenOne<T extends { version: number; removedAt: Date | null }>(
  row: T | null,
  version: number | null,
) {
  const live = row && !row.removedAt ? row : null;
  if (version !== null) orConflict(live, version);
  else if (live) throw new Conflict(live);
  return live;
}

/** Sets how one class of questions is decided. */
export async function setClassRule(scope: WorkspaceScope, input: SetClassRule) {
  const { workspace: _, requestId: __, decisionClass, version, ...fields } = input;
  unless(refuseClassRule(decisionClass, fields));
  const { workspaceId } = scope;
  const row = await scope.tx.decisionClassRule.findFirst({
    where: { workspaceId, decisionClass },
    select: classRuleRow,
  });
  seenOne(row, version);
  const after = row
    ? await scope.tx.decisionClassRule.update({
        where: whereVersion(scope, row),
        data: { ...fields, removedAt: null, version: nextVersion },
        select: classRuleRow,
      })
    : await scope.tx.decisionClassRule.create({
        data: { workspaceId, decisionClass, ...fields },
        select: classRuleRow,
      });
  scope.record({ action: "structure.ruleSet", kind: "DECISION_CLASS_RULE", before: row, after });
  return { id: after.id, version: after.version };
}

type RuleRow = Prisma.DecisionClassRuleGetPayload<{ select: typeof classRuleRow }>;

/**
 * Takes over the preset of the workspace's form for every class that has no rule yet, as one event, so that one
 * undo takes all of it back. What was set by hand stays.
 */
export async function takeOverRules(scope: WorkspaceScope) {
  const { workspaceId } = scope;
  const { form, classRules: rows } = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: workspaceId },
      select: { form: true, classRules: { select: classRuleRow } },
      relationLoadStrategy: "join",
    }),
  );
  const open = classesWithoutRule(rows.filter((row) => !row.removedAt).map((row) => row.decisionClass));
  if (open.length === 0) throw new Refusal("everyClassHasRule");
  const wanted = open.map((decisionClass) => ({
    id: crypto.randomUUID(),
    decisionClass,
    ...presets[form][decisionClass],
  }));
  const written = await scope.tx.$queryRaw<RuleRow[]>`
    INSERT INTO "DecisionClassRule" AS r ("workspaceId", "id", "decisionClass", "body", "rule", "periodDays", "quorumPercent", "silenceCounts")
    SELECT ${workspaceId}::uuid, w.* FROM jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) AS w("id" uuid, "decisionClass" "DecisionClass",
      "body" "DecisionBody", "rule" "DecisionRule", "periodDays" int, "quorumPercent" int, "silenceCounts" boolean)
    ON CONFLICT ("workspaceId", "decisionClass") DO UPDATE SET "body" = excluded."body", "rule" = excluded."rule", "periodDays" = excluded."periodDays",
      "quorumPercent" = excluded."quorumPercent", "silenceCounts" = excluded."silenceCounts", "removedAt" = NULL, "version" = r."version" + 1
      WHERE r."removedAt" IS NOT NULL
    RETURNING ${Prisma.raw(
      Object.keys(classRuleRow)
        .map((column) => `r."${column}"`)
        .join(", "),
    )}`;
  const changes = written.map((after) => ({
    kind: "DECISION_CLASS_RULE" as const,
    before: rows.find((row) => row.id === after.id) ?? null,
    after,
  }));
  const [main, ...dependants] = changes;
  if (!main) throw new Refusal("everyClassHasRule");
  scope.record({ action: "structure.ruleSet", ...main, dependants });
  return { id: main.after.id, version: main.after.version };
}

/** Sets how often something comes round, and the next day. */
export async function setRhythm(scope: WorkspaceScope, input: SetRhythm) {
  const { kind, version, every, nextOn } = input;
  unless(refuseRhythm(input, scope.today));
  const { workspaceId } = scope;
  const row = await scope.tx.rhythm.findFirst({ where: { workspaceId, kind }, select: rhythmRow });
  seenOne(row, version);
  const words = { every, nextOn: toDay(nextOn) };
  const after = row
    ? await scope.tx.rhythm.update({
        where: whereVersion(scope, row),
        data: { ...words, removedAt: null, version: nextVersion },
        select: rhythmRow,
      })
    : await scope.tx.rhythm.create({ data: { workspaceId, kind, ...words }, select: rhythmRow });
  scope.record({ action: "structure.rhythmSet", kind: "RHYTHM", before: row, after });
  return { id: after.id, version: after.version };
}

async function changeSettings(
  scope: WorkspaceScope,
  version: number,
  data: Pick<Prisma.WorkspaceUpdateInput, "speakingRule" | "protection">,
) {
  const where = { id: scope.workspaceId };
  const before = orConflict(await scope.tx.workspace.findFirst({ where, select: settingsRow }), version);
  const after = await scope.tx.workspace.update({
    where: { ...where, version },
    data: { ...data, version: nextVersion },
    select: settingsRow,
  });
  scope.record({ action: "workspace.purposeChanged", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Sets who speaks in public for all. */
export const setSpeakingRule = (scope: WorkspaceScope, { version, speakingRule }: SetSpeakingRule) =>
  changeSettings(scope, version, { speakingRule });

/** Sets how careful the members must be. */
export const setProtection = (scope: WorkspaceScope, { version, protection }: SetProtection) =>
  changeSettings(scope, version, { protection });
