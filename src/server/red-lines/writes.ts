import { sharedTopics } from "@/domain/catalogue/topics";
import type { Action } from "@/domain/records/all";
import {
  type RedLineSpeaker,
  refuseDismissing,
  refuseLinking,
  refuseReleasing,
  refuseReopeningRedLine,
} from "@/domain/red-lines/linking";
import type { DismissConflict, LinkRedLine, LinkStep, Target } from "@/domain/red-lines/schema";
import { unless } from "@/domain/refusal";
import { Conflict } from "@/server/core/errors";
import { NotFound, nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type RedLineLinkRow, redLineLinkRow } from "./face";
import { holdRedLine, holdTarget } from "./reads/locked";

const speakerOf = ({ member }: WorkspaceScope): RedLineSpeaker => ({
  memberId: member.id,
  role: member.role,
  partnerId: member.partnerId,
});

const columnOf = ({ kind, id }: Target) => (kind === "GOAL" ? { goalId: id } : { clauseId: id });

const targetOf = ({ goalId, clauseId }: RedLineLinkRow): Target =>
  goalId === null ? { kind: "CLAUSE", id: clauseId ?? "" } : { kind: "GOAL", id: goalId };

const factsOf = (link: RedLineLinkRow) => ({
  linked: link.linkedAt !== null,
  dismissed: link.dismissedAt !== null,
});

/** The one row of a pair: what stands between the two, and the row to write it into, which may be a released one. */
async function findPair(scope: WorkspaceScope, redLineId: string, target: Target) {
  const stored = await scope.tx.redLineLink.findFirst({
    where: { workspaceId: scope.workspaceId, redLineId, ...columnOf(target) },
    select: redLineLinkRow,
  });
  return { stored, link: stored?.removedAt === null ? stored : null };
}

type Said = Pick<RedLineLinkRow, "linkedById" | "linkedAt" | "dismissedAt" | "dismissedReason">;

async function write(
  scope: WorkspaceScope,
  action: Action<"RED_LINE_LINK">,
  before: RedLineLinkRow | null,
  place: { redLineId: string; partnerId: string } & ReturnType<typeof columnOf>,
  said: Partial<Said> & { removedAt?: Date | null },
) {
  const after = before
    ? await scope.tx.redLineLink.update({
        where: whereVersion(scope, before),
        data: { removedAt: null, ...said, version: nextVersion },
        select: redLineLinkRow,
      })
    : await scope.tx.redLineLink.create({
        data: { workspaceId: scope.workspaceId, createdAt: scope.now, ...place, ...said },
        select: redLineLinkRow,
      });
  scope.record({ action, kind: "RED_LINE_LINK", before, after });
  return { id: after.id, version: after.version };
}

/** Says that a red line is touched: from now on nobody adopts the goal, or opens and adopts the text (A3). */
export async function linkRedLine(scope: WorkspaceScope, { redLineId, target }: LinkRedLine) {
  const standing = await holdTarget(scope, target);
  const redLine = await holdRedLine(scope, redLineId);
  const { stored, link } = await findPair(scope, redLineId, target);
  unless(refuseLinking(speakerOf(scope), redLine, standing, link && factsOf(link)));
  const { partnerId } = redLine;
  return write(
    scope,
    "redLine.linked",
    stored,
    { redLineId, partnerId, ...columnOf(target) },
    { linkedById: scope.member.id, linkedAt: scope.now, dismissedAt: null, dismissedReason: "" },
  );
}

/** The red line's own organisation says why it is not a conflict, whether somebody had confirmed it or not. */
export async function dismissConflict(scope: WorkspaceScope, input: DismissConflict) {
  const { redLineId, target, version, reason } = input;
  const standing = await holdTarget(scope, target);
  const redLine = await holdRedLine(scope, redLineId);
  const { stored, link } = await findPair(scope, redLineId, target);
  if (version === null && link) throw new Conflict(link);
  if (version !== null) orConflict(link, version);
  const topics = sharedTopics(redLine.topics, standing.topics);
  unless(refuseDismissing(speakerOf(scope), redLine, standing, link && factsOf(link), topics));
  const { partnerId } = redLine;
  // a link that was taken away before says nothing any more
  const anew = link ? {} : { linkedById: null, linkedAt: null };
  return write(
    scope,
    "redLine.dismissed",
    stored,
    { redLineId, partnerId, ...columnOf(target) },
    { ...anew, dismissedAt: scope.now, dismissedReason: reason },
  );
}

/** A link by its id, with whoever made it. */
async function findLink(scope: WorkspaceScope, { linkId, version }: LinkStep) {
  const row = await scope.tx.redLineLink.findFirst({
    where: { workspaceId: scope.workspaceId, id: linkId, removedAt: null },
    select: { ...redLineLinkRow, linkedBy: { select: { partnerId: true } } },
    relationLoadStrategy: "join",
  });
  const { linkedBy, ...link } = orNotFound(row);
  orConflict(link, version);
  return { link, linkedByPartnerId: linkedBy?.partnerId ?? null };
}

/**
 * Takes back that it is not a conflict. One that had been confirmed blocks again; one that nobody had confirmed is only
 * possible again, so its row goes.
 */
export async function reopenConflict(scope: WorkspaceScope, input: LinkStep) {
  const { link } = await findLink(scope, input);
  const speaker = speakerOf(scope);
  unless(refuseReopeningRedLine(speaker, { ...factsOf(link), partnerId: link.partnerId }));
  const { redLineId, partnerId } = link;
  const target = targetOf(link);
  if (!(await holdTarget(scope, target)).live) throw new NotFound();
  const said = link.linkedAt ? { dismissedAt: null, dismissedReason: "" } : { removedAt: scope.now };
  return write(scope, "redLine.reopened", link, { redLineId, partnerId, ...columnOf(target) }, said);
}

/** Takes a link away that was made too soon, without a word on whether the two collide. */
export async function releaseLink(scope: WorkspaceScope, input: LinkStep) {
  const { link, linkedByPartnerId } = await findLink(scope, input);
  unless(refuseReleasing(speakerOf(scope), { ...link, ...factsOf(link), linkedByPartnerId }));
  const { redLineId, partnerId } = link;
  return write(
    scope,
    "redLine.released",
    link,
    { redLineId, partnerId, ...columnOf(targetOf(link)) },
    { removedAt: scope.now },
  );
}
