import type { Image } from "@/domain/history/differences";
import type { RecordKind } from "@/domain/records/all";
import type { Row } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";

type Tx = WorkspaceScope["tx"];
interface Key {
  workspaceId: string;
  id: string;
}

/** What undo needs of a table. Its columns come from a before image, which the same table gave. */
interface Table {
  findFirst(of: { where: Key }): Promise<(Row & { workspaceId?: string; personId?: string }) | null>;
  updateMany(of: { where: Key & { version: number }; data: Image }): Promise<{ count: number }>;
}

/**
 * Every kind that undo can write, and its table. Invitations and signatures are not among them: what they did cannot
 * be taken back by a stroke. A membership only comes back with the organisation it sits for; who it belongs to never
 * goes into an image. The workspace's own key has another name, see below.
 */
const tables = {
  MEMBERSHIP: "membership",
  PARTNER: "partner",
  EXPECTATION: "expectation",
  PARTICIPATION: "expectationParticipation",
  MATCH: "match",
  GOAL: "goal",
  GOAL_POSITION: "goalPosition",
  DECISION: "decision",
  DECISION_CLASS_RULE: "decisionClassRule",
  MANDATE: "mandate",
  RHYTHM: "rhythm",
  COMMITMENT: "resourceCommitment",
  REQUIRED_PERSPECTIVE: "requiredPerspective",
  FORM_ANSWER: "formAnswer",
  OPEN_END: "openEnd",
  PARTNER_EXIT: "partnerExit",
  RED_LINE_LINK: "redLineLink",
  EXTERNAL_ACTOR: "externalActor",
  STANCE: "stanceObservation",
  CATEGORY: "ownCategory",
  AGREEMENT: "agreement",
  AGREEMENT_VERSION: "agreementVersion",
  CLAUSE: "clause",
  RISK: "risk",
  RISK_CONTRIBUTION: "riskContribution",
  RISK_DISMISSAL: "riskDismissal",
  SETBACK_PLAN: "setbackPlan",
  EARLY_WARNING_SIGN: "earlyWarningSign",
  NOTE: "note",
  NOTE_REPLY: "noteReply",
} as const satisfies Partial<Record<RecordKind, keyof Tx>>;

/** The table of a kind: the client's own types differ per table, the two calls above are the same in all. */
function tableOf(tx: Tx, kind: RecordKind): Table | null {
  if (kind === "WORKSPACE") return workspaceTable(tx);
  return kind in tables ? (tx[tables[kind as keyof typeof tables]] as unknown as Table) : null;
}

const workspaceTable = (tx: Tx): Table => ({
  findFirst: ({ where: { id } }) => tx.workspace.findFirst({ where: { id } }),
  updateMany: ({ where: { id, version }, data }) => tx.workspace.updateMany({ where: { id, version }, data }),
});

const keys = new Set(["id", "version", "workspaceId"]);

/** What a row must become: its image before the change, or removed where the change had made it. */
function columnsOf(before: Image | null, now: Date): Image {
  if (!before) return { removedAt: now };
  return Object.fromEntries(Object.entries(before).filter(([column]) => !keys.has(column)));
}

/**
 * Of a stored row what the log knows of it: columns that no change ever names (what a member wants to be mailed about,
 * how far they have read) are nobody else's business, and no undo may bring an old one back.
 */
const imageOf = <R extends Image>(row: R, before: Image | null): R =>
  before === null
    ? row
    : (Object.fromEntries(
        Object.entries(row).filter(([column]) => column in before || keys.has(column)),
      ) as R);

/**
 * Puts one row back to how it was before a change, as a new version. Null when it has moved on since, also
 * when that happens while we write: then nothing was written.
 */
export async function restoreRow(
  scope: WorkspaceScope,
  kind: RecordKind,
  id: string,
  versionAfter: number,
  before: Image | null,
) {
  const table = tableOf(scope.tx, kind);
  const key = { workspaceId: scope.workspaceId, id };
  const stored = table && (await table.findFirst({ where: key }));
  if (!stored || stored.version !== versionAfter) return null;
  const { workspaceId: _, personId, ...all } = stored;
  const row = imageOf(all, before);
  const columns = { ...columnsOf(before, scope.now), version: versionAfter + 1 };
  const { count } = await table.updateMany({ where: { ...key, version: versionAfter }, data: columns });
  if (count !== 1) return null;
  return { before: row as Row, after: { ...row, ...columns } as Row, personId };
}
