import { createHash, randomBytes, randomUUID } from "node:crypto";
import { momentOf } from "@/domain/calendar";
import { type ChainedEvent, chainInput } from "@/domain/history/chain";
import type { Action, RecordKind } from "@/domain/records/all";
import type { Acting } from "./acting";
import { memberOf, throughOf } from "./actor";

/** A row as it stands in the database: its key, its version and every column that a write may change. */
export type RecordedRow = { id: string; version: number } & Record<string, unknown>;

/** What one row was and what it has become. */
export interface RowChange {
  kind: RecordKind;
  /** The row before, null when it is new. */
  before: RecordedRow | null;
  after: RecordedRow;
}

/** One thing a person did: an event, with the before images of every row that it touched. */
export interface Change<Kind extends RecordKind = RecordKind> extends RowChange {
  kind: Kind;
  /** One of those that the card of the kind declares. */
  action: Action<Kind>;
  /** Rows that went along, restored together with the main one. */
  dependants?: RowChange[];
  /** Who may read the before images; everyone who plans, unless said otherwise. */
  audience?: "MEMBERS" | "COORDINATION" | "OWN_ORG";
  /** The organisation that it concerns; the actor's own where it is not said, none for null. */
  partnerId?: string | null;
  /** The number of the event that this one takes back. */
  undoes?: number;
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

const plain = (row: RecordedRow | null): Record<string, unknown> =>
  row ? JSON.parse(JSON.stringify(row)) : {};

/** The columns in which two states of a row differ, sorted; key and version are not content. */
function changedFields(change: RowChange): string[] {
  const before = plain(change.before);
  const after = plain(change.after);
  return Object.keys({ ...before, ...after })
    .filter((field) => field !== "id" && field !== "version")
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .sort();
}

/** A commitment says nothing about a value to whoever lacks the salt, which lies in the erasable revision (REQ-U4). */
function commit(fields: string[], after: RecordedRow, salt: string): Record<string, string> {
  const values = plain(after);
  return Object.fromEntries(
    fields.map((field) => [field, sha256(`${salt}\n${field}\n${JSON.stringify(values[field] ?? null)}`)]),
  );
}

/** The organisation that a change concerns. Null is said on purpose: then no organisation reads more than the others. */
const partnerOf = (scope: Acting, change: Change): string | null =>
  change.partnerId === undefined ? (memberOf(scope.actor)?.partnerId ?? null) : change.partnerId;

function revisionOf(scope: Acting, seq: number, change: Change, row: RowChange, salt: string) {
  return {
    workspaceId: scope.workspaceId,
    id: randomUUID(),
    seq,
    recordKind: row.kind,
    recordId: row.after.id,
    before: row.before ? plain(row.before) : null,
    salts: { salt },
    versionAfter: row.after.version,
    audience: change.audience ?? "MEMBERS",
    partnerId: partnerOf(scope, change),
    actorPartnerId: memberOf(scope.actor)?.partnerId ?? null,
  };
}

/**
 * Writes what the transaction noted into the workspace's log: gapless numbers, each event hashed over the
 * one before. The head row is locked here, last of all, so that writers wait for each other only briefly.
 */
export async function writeEvents(scope: Acting, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const [head] = await scope.tx.$queryRaw<{ seq: number; hash: string }[]>`
    SELECT "seq", "hash" FROM "EventHead" WHERE "workspaceId" = ${scope.workspaceId}::uuid FOR UPDATE`;
  if (!head) throw new Error("workspace without a log");
  let { seq, hash } = head;
  const events: (ChainedEvent & { prevHash: string; hash: string })[] = [];
  const revisions: ReturnType<typeof revisionOf>[] = [];
  for (const change of changes) {
    const salt = randomBytes(16).toString("hex");
    const fields = changedFields(change);
    const event: ChainedEvent = {
      workspaceId: scope.workspaceId,
      seq: ++seq,
      at: momentOf(scope.now),
      actorId: memberOf(scope.actor)?.id ?? null,
      through: throughOf(scope.actor),
      partnerId: partnerOf(scope, change),
      action: change.action,
      recordKind: change.kind,
      recordId: change.after.id,
      fields,
      commitments: commit(fields, change.after, salt),
      undoes: change.undoes ?? null,
    };
    const prevHash = hash;
    hash = sha256(chainInput(prevHash, event));
    events.push({ ...event, prevHash, hash });
    for (const row of [change, ...(change.dependants ?? [])])
      revisions.push(revisionOf(scope, seq, change, row, salt));
  }
  await scope.tx.$executeRaw`
    WITH written AS (
      INSERT INTO "Event" ("workspaceId", "seq", "at", "actorId", "partnerId", "action", "recordKind", "recordId", "fields", "commitments", "undoes", "through", "prevHash", "hash")
      SELECT e.* FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS e("workspaceId" uuid, "seq" int, "at" timestamp(3), "actorId" uuid, "partnerId" uuid,
        "action" text, "recordKind" "RecordKind", "recordId" uuid, "fields" text[], "commitments" jsonb, "undoes" int, "through" text, "prevHash" text, "hash" text)
    ), kept AS (
      INSERT INTO "Revision" ("workspaceId", "id", "seq", "recordKind", "recordId", "before", "salts", "versionAfter", "audience", "partnerId", "actorPartnerName")
      SELECT r."workspaceId", r."id", r."seq", r."recordKind", r."recordId", r."before", r."salts", r."versionAfter", r."audience", r."partnerId",
        (SELECT p."name" FROM "Partner" p WHERE p."workspaceId" = r."workspaceId" AND p."id" = r."actorPartnerId")
      FROM jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) AS r("workspaceId" uuid, "id" uuid, "seq" int, "recordKind" "RecordKind", "recordId" uuid,
        "before" jsonb, "salts" jsonb, "versionAfter" int, "audience" "Audience", "partnerId" uuid, "actorPartnerId" uuid)
    )
    UPDATE "EventHead" SET "seq" = ${seq}, "hash" = ${hash} WHERE "workspaceId" = ${scope.workspaceId}::uuid`;
}
