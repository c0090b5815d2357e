import { nextStrand, partnerCodeOf } from "@/domain/partners/code";
import type { ImportPartners, ImportRow } from "@/domain/partners/import/schema";
import { hasEnded } from "@/domain/partners/states";
import { Refusal } from "@/domain/refusal";
import { nextVersion, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type PartnerRow, partnerRow } from "@/server/partners/face";
import { readHanging } from "@/server/records/hanging";

type Facts = Pick<ImportPartners, "state" | "invite">;

/** Whoever gets an invitation is invited; the others stand where the coordination says that they do. */
const stateOf = ({ email }: ImportRow, { state, invite }: Facts) =>
  invite && email !== null ? ("INVITED" as const) : state;

/**
 * Puts the organisations of a list into the register: one statement, and one event over all of them, so that one undo
 * takes all of them back. `existing` is what `partnersThatEverWere` answered. Rules have been asked before.
 */
export async function addImportedPartners(
  scope: WorkspaceScope,
  rows: readonly ImportRow[],
  facts: Facts,
  existing: readonly PartnerRow[],
) {
  const codes = existing.map((row) => row.code);
  const strand = nextStrand(existing.map((row) => row.strand));
  const added = await scope.tx.partner.createManyAndReturn({
    data: rows.map((row, index) => {
      const code = partnerCodeOf(row.name, codes);
      codes.push(code);
      return {
        workspaceId: scope.workspaceId,
        name: row.name,
        code,
        strand: strand + index,
        sector: row.sector,
        region: row.region,
        contact: row.contact,
        ...(row.tier && { tier: row.tier }),
        state: stateOf(row, facts),
        stateSince: scope.now,
        createdAt: scope.now,
      };
    }),
    select: partnerRow,
  });
  const [main, ...others] = added;
  if (!main) throw new Error("an import of nothing");
  scope.record({
    action: "partner.imported",
    kind: "PARTNER",
    before: null,
    after: main,
    dependants: others.map((after) => ({ kind: "PARTNER" as const, before: null, after })),
    partnerId: null,
  });
  return { added, main };
}

/** The organisations of an import, found by its first one, with the number of its event. */
export async function findImported(scope: WorkspaceScope, partnerId: string) {
  const event = orNotFound(
    await scope.tx.event.findFirst({
      where: { workspaceId: scope.workspaceId, action: "partner.imported", recordId: partnerId },
      select: { seq: true, revisions: { select: { recordId: true, versionAfter: true } } },
      relationLoadStrategy: "join",
    }),
  );
  return { seq: event.seq, ids: event.revisions.map(({ recordId }) => recordId) };
}

/**
 * Takes the organisations of an import off the list again, all or none: refused where one of them has moved on, has
 * ended, or where something hangs on it by now.
 */
export async function takeBackImported(
  scope: WorkspaceScope,
  { seq, ids }: { seq: number; ids: readonly string[] },
) {
  const where = { workspaceId: scope.workspaceId, id: { in: [...ids] } };
  const before = await scope.tx.partner.findMany({
    where,
    select: partnerRow,
  });
  if (before.every((row) => row.removedAt)) throw new Refusal("importTakenBack");
  const moved = before.find((row) => row.version !== 1 || row.removedAt || hasEnded(row.state));
  if (moved) throw new Refusal("importMovedOn", { record: moved.name });
  const [hanging] = await readHanging(
    scope,
    ids.map((id) => ({ kind: "PARTNER", id })),
  );
  const used = hanging && before.find(({ id }) => id === hanging.on.id);
  if (used) throw new Refusal("importInUse", { record: used.name, kind: hanging.kind });
  const after = await scope.tx.partner.updateManyAndReturn({
    where: { ...where, version: 1, removedAt: null },
    data: { removedAt: scope.now, version: nextVersion },
    select: partnerRow,
  });
  if (after.length !== ids.length) throw new Refusal("importMovedOn", { record: "" });
  const changes = after.flatMap((row) => {
    const was = before.find(({ id }) => id === row.id);
    return was ? [{ kind: "PARTNER" as const, before: was, after: row }] : [];
  });
  const [main, ...dependants] = changes;
  if (main) scope.record({ ...main, action: "partner.undone", dependants, partnerId: null, undoes: seq });
  return { done: after.length };
}
