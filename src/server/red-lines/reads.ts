import type { TargetKind } from "@/domain/red-lines/schema";
import { isSealed } from "@/domain/rounds/states";
import { orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";
import { roundMoments } from "@/server/rounds/face";
import { goalsAhead } from "./reads/locked";

import {
  mayLink,
  readRedLines,
  type ShownTarget,
  shortRedLine,
  showAll,
  shownRedLine,
  standingLinks,
} from "./reads/shown";
import { clauseLinks, clauseTargets, readTexts } from "./reads/texts";

/** What stands against one goal, or may, and which other red lines somebody could link to it. */
export async function readOfGoal(scope: WorkspaceScope, goalId: string) {
  const { workspaceId, tx } = scope;
  const goal = orNotFound(
    await tx.goal.findFirst({
      where: { workspaceId, id: goalId, removedAt: null },
      select: { id: true, title: true, topics: true, state: true, redLines: standingLinks },
      relationLoadStrategy: "join",
    }),
  );
  const live = (goalsAhead as readonly string[]).includes(goal.state);
  if (!live) return { conflicts: [], others: [] };
  const redLines = await readRedLines(scope);
  const target = {
    kind: "GOAL" as const,
    id: goal.id,
    title: goal.title,
    topics: goal.topics,
    agreement: null,
  };
  const conflicts = showAll(scope, [target], redLines, goal.redLines);
  const told = new Set(conflicts.map((conflict) => conflict.redLineId));
  return {
    conflicts,
    others: mayLink(scope) ? redLines.filter((one) => !told.has(one.id)).map(shortRedLine) : [],
  };
}

/** What stands against the clauses of one text, or may; and what somebody could link there. */
export async function readOfText(scope: WorkspaceScope, agreementId: string, versionId: string) {
  const texts = (await readTexts(scope, agreementId)).filter((text) => text.id === versionId);
  if (texts.length === 0) return { conflicts: [], others: [], clauses: [] };
  const redLines = await readRedLines(scope);
  const targets = clauseTargets(texts);
  return {
    conflicts: showAll(scope, targets, redLines, clauseLinks(texts)),
    others: mayLink(scope) ? redLines.map(shortRedLine) : [],
    clauses: targets.map(({ id, title }) => ({ id, title })),
  };
}

/** What one red line touches: goals ahead and clauses of texts that can still become binding. */
export async function readOfRedLine(scope: WorkspaceScope, redLineId: string) {
  const { workspaceId, tx } = scope;
  const row = orNotFound(
    await tx.expectation.findFirst({
      where: { workspaceId, id: redLineId, kind: "RED_LINE", removedAt: null },
      select: {
        ...shownRedLine,
        state: true,
        partner: { select: partnerFace },
        round: { select: roundMoments },
      },
      relationLoadStrategy: "join",
    }),
  );
  const holdsNow =
    (row.state === "SHARED" || row.state === "CONFIRMED") &&
    row.partner.state === "MEMBER" &&
    !isSealed(row.round) &&
    !row.round?.cancelledAt;
  if (!holdsNow) return { conflicts: [], goals: [], clauses: [] };
  const goals = await tx.goal.findMany({
    where: { workspaceId, removedAt: null, state: { in: [...goalsAhead] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: {
      id: true,
      title: true,
      topics: true,
      redLines: { ...standingLinks, where: { ...standingLinks.where, redLineId } },
    },
    relationLoadStrategy: "join",
  });
  const texts = await readTexts(scope);
  const targets: ShownTarget[] = [
    ...whole(goals).map(({ id, title, topics }) => ({
      kind: "GOAL" as const,
      id,
      title,
      topics,
      agreement: null,
    })),
    ...clauseTargets(texts),
  ];
  const links = [...goals.flatMap((goal) => goal.redLines), ...clauseLinks(texts)].filter(
    (link) => link.redLineId === redLineId,
  );
  const conflicts = showAll(scope, targets, [row], links);
  const told = new Set(conflicts.map((conflict) => conflict.target.id));
  const others = mayLink(scope) ? targets.filter((target) => !told.has(target.id)) : [];
  const short = (kind: TargetKind) =>
    others
      .filter((target) => target.kind === kind)
      .map(({ id, title, agreement }) => ({ id, title, agreement: agreement?.title ?? null }));
  return { conflicts, goals: short("GOAL"), clauses: short("CLAUSE") };
}
