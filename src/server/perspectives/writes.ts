import { nameKey } from "@/domain/alike";
import { hasEnded } from "@/domain/partners/states";
import { refuseAssigning } from "@/domain/perspectives/assigning";
import { changesOf } from "@/domain/perspectives/required-set";
import type {
  AssignPerspective,
  ReleasePerspective,
  RequirePerspectives,
  WaivePerspective,
} from "@/domain/perspectives/schema";
import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { addProspect, partnersThatEverWere, unlessDouble } from "@/server/partners/face";
import { everRequired, requiredRow } from "./reads";

type RequiredRow = Prisma.RequiredPerspectiveGetPayload<{ select: typeof requiredRow }>;

const nothingArranged = {
  prospectPartnerId: null,
  outreachPartnerId: null,
  outreachOn: null,
  waivedReason: "",
};

/** Several rows that went the same way: one event, so that one undo takes all of it back. */
function note(
  scope: WorkspaceScope,
  action: Action<"REQUIRED_PERSPECTIVE">,
  before: readonly RequiredRow[],
  after: readonly RequiredRow[],
) {
  const [main, ...dependants] = after.map((row) => ({
    kind: "REQUIRED_PERSPECTIVE" as const,
    before: before.find((candidate) => candidate.id === row.id) ?? null,
    after: row,
  }));
  if (main) scope.record({ action, ...main, dependants });
}

const imagesOf = (rows: readonly (RequiredRow & { removed: boolean })[]): RequiredRow[] =>
  rows.map(({ removed: _, ...row }) => row);

/**
 * Sets which perspectives must not be missing: new ones come, those that are no longer named go. What was arranged
 * about one that goes and comes back is asked anew.
 */
export async function requirePerspectives(scope: WorkspaceScope, { perspectives }: RequirePerspectives) {
  const { workspaceId } = scope;
  const known = await everRequired(scope);
  const { create, bringBack, release } = changesOf(known, perspectives);
  const among = (rows: readonly { id: string }[]) => ({ workspaceId, id: { in: rows.map((row) => row.id) } });
  const came =
    create.length === 0
      ? []
      : await scope.tx.requiredPerspective.createManyAndReturn({
          data: create.map((perspective) => ({ workspaceId, perspective, createdAt: scope.now })),
          select: requiredRow,
        });
  const cameBack =
    bringBack.length === 0
      ? []
      : await scope.tx.requiredPerspective.updateManyAndReturn({
          where: among(bringBack),
          data: { ...nothingArranged, removedAt: null, version: nextVersion },
          select: requiredRow,
        });
  const gone =
    release.length === 0
      ? []
      : await scope.tx.requiredPerspective.updateManyAndReturn({
          where: { ...among(release), removedAt: null },
          data: { removedAt: scope.now, version: nextVersion },
          select: requiredRow,
        });
  note(scope, "perspective.required", imagesOf(bringBack), [...came, ...cameBack]);
  note(scope, "perspective.released", imagesOf(release), gone);
  return { required: perspectives.length };
}

const findRequired = (scope: WorkspaceScope, requiredId: string) =>
  scope.tx.requiredPerspective.findFirst({
    where: { workspaceId: scope.workspaceId, id: requiredId, removedAt: null },
    select: requiredRow,
  });

async function write(
  scope: WorkspaceScope,
  action: Action<"REQUIRED_PERSPECTIVE">,
  before: RequiredRow,
  data: Prisma.RequiredPerspectiveUncheckedUpdateInput,
) {
  const after = await scope.tx.requiredPerspective.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: requiredRow,
  });
  scope.record({ action, kind: "REQUIRED_PERSPECTIVE", before, after });
  return { id: after.id, version: after.version };
}

const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/**
 * Says who could bring a missing perspective in, who asks there and by when. A name that is not on the list yet
 * comes onto it as a prospect, as an event of its own; one that is on the list is meant.
 */
export async function assignPerspective(scope: WorkspaceScope, input: AssignPerspective) {
  const before = orConflict(await findRequired(scope, input.requiredId), input.version);
  const partners = await partnersThatEverWere(scope);
  const live = partners.filter((partner) => !partner.removedAt);
  const outreach = orNotFound(live.find((partner) => partner.id === input.outreachPartnerId) ?? null);
  const chosen = input.prospectPartnerId
    ? orNotFound(live.find((partner) => partner.id === input.prospectPartnerId) ?? null)
    : null;
  const named = input.prospectName
    ? live.find((partner) => sameName(partner.name, input.prospectName))
    : undefined;
  const prospect = chosen ?? named ?? null;
  const facts = {
    newName: named && !chosen ? "" : input.prospectName,
    prospect: prospect && { isMember: prospect.state === "MEMBER", hasEnded: hasEnded(prospect.state) },
    outreachIsMember: outreach.state === "MEMBER",
    outreachOn: input.outreachOn,
  };
  unless(refuseAssigning(facts, scope.today));
  if (!prospect && !input.anyway) unlessDouble(partners, { name: input.prospectName, contact: "" });
  const partner = prospect ?? (await addProspect(scope, input.prospectName, partners));
  return write(scope, "perspective.assigned", before, {
    prospectPartnerId: partner.id,
    outreachPartnerId: outreach.id,
    outreachOn: toDay(input.outreachOn),
    waivedReason: "",
  });
}

/** Goes on without a perspective, for a reason that everybody can read. */
export async function waivePerspective(scope: WorkspaceScope, input: WaivePerspective) {
  const before = orConflict(await findRequired(scope, input.requiredId), input.version);
  return write(scope, "perspective.waived", before, { ...nothingArranged, waivedReason: input.waivedReason });
}

/** Takes a perspective off the list of those that must not be missing. */
export async function releasePerspective(scope: WorkspaceScope, input: ReleasePerspective) {
  const before = orConflict(await findRequired(scope, input.requiredId), input.version);
  return write(scope, "perspective.released", before, { removedAt: scope.now });
}
