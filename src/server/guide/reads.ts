import { plans } from "@/domain/access/roles";
import { nextDates, ownDateKinds, releasedDateKinds } from "@/domain/guide/dates";
import { readerOf } from "@/domain/guide/facts";
import { factsOf } from "@/domain/guide/facts-of";
import { firstQuestion } from "@/domain/guide/landing";
import { nextThing, whatWaits } from "@/domain/guide/next-thing";
import { planStandingOf } from "@/domain/guide/standing";
import { groupActs } from "@/domain/history/groups";
import { taskStatuses } from "@/domain/plan/status";
import { planStrands } from "@/domain/plan/strands";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { dayOf, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { listSince } from "@/server/history/reads/since";
import { workspaceRow } from "@/server/workspaces/reads";

/** Events looked at for "since your last visit", which are told together by what was done; the rest is in History. */
const NEWS = 60;
/** Days shown ahead. */
const DATES = 3;

async function load(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: { ...workspaceRow, isExample: true },
    }),
  );
  return {
    snapshot,
    workspace,
    formDecided: snapshot.formDecision !== null,
    facts: factsOf(snapshot, readerOf(scope)),
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

const headOf = ({ workspace, formDecided }: Pick<Loaded, "workspace" | "formDecided">) => ({
  id: workspace.id,
  name: workspace.name,
  purpose: workspace.purpose,
  form: workspace.form,
  formDecided,
  lifespan: workspace.lifespan,
  lifespanUntil: dayOf(workspace.lifespanUntil),
  lifespanGoal: workspace.lifespanGoal,
  state: workspace.state,
  isExample: workspace.isExample,
});

/** How far the reader has seen the log, and how far it goes. */
async function readSeen(scope: WorkspaceScope) {
  const [row] = await scope.tx.$queryRaw<{ seenSeq: number; seq: number }[]>`
    SELECT m."seenSeq", h."seq" FROM "Membership" m JOIN "EventHead" h ON h."workspaceId" = m."workspaceId"
    WHERE m."workspaceId" = ${scope.workspaceId}::uuid AND m."id" = ${scope.member.id}::uuid`;
  return orNotFound(row ?? null);
}

/** Whether the reader's organisation is here and waits for the coordination to confirm it. */
const awaitsConfirmation = ({ partners }: Loaded["snapshot"], partnerId: string | null): boolean =>
  partners.some((one) => one.id === partnerId && (one.state === "INVITED" || one.state === "ONBOARDING"));

/** Where the workspace stands, for those who plan: what waits for the reader, how far everybody is, what is missing, what is new, the next days. */
export async function readOverview(scope: WorkspaceScope) {
  if (!plans(scope.member.role)) return { ...(await readReleased(scope)), kind: "released" as const };
  const loaded = await load(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  const tasks = taskStatuses(loaded.snapshot, reader);
  const count = (...kinds: string[]) => tasks.filter((one) => kinds.includes(one.whole.kind)).length;
  const seen = await readSeen(scope);
  const news = seen.seq > seen.seenSeq ? await listSince(scope, seen.seenSeq, NEWS + 1) : [];
  return {
    kind: "planning" as const,
    workspace: headOf(loaded),
    role: scope.member.role,
    awaitsConfirmation: awaitsConfirmation(loaded.snapshot, partnerId),
    waiting: whatWaits(readerOf(scope), loaded.facts),
    standing: planStandingOf(scope.member, loaded.facts),
    plan: {
      tasks: tasks.map(({ task, whole }) => ({ task, state: whole.kind })),
      done: count("DONE"),
      decisions: count("DECISION"),
      waiting: count("WAITING"),
      strands: planStrands(loaded.snapshot, tasks),
    },
    today: scope.today,
    dates: nextDates(loaded.snapshot, reader, DATES),
    news: {
      events: news.slice(0, NEWS),
      groups: groupActs(news.slice(0, NEWS), news.length > NEWS).map((group) => ({
        ...group,
        events: group.events.map(({ seq }) => seq),
      })),
      more: news.length > NEWS,
    },
    seq: seen.seq,
    firstVisit: seen.seenSeq === 0,
  };
}

/** What an observer sees of a workspace: purpose, publicly listed partners, adopted goals, adopted agreements. Row-level security leaves nothing else. */
async function readReleased(scope: WorkspaceScope) {
  const loaded = await load(scope);
  const { snapshot, facts } = loaded;
  return {
    workspace: headOf(loaded),
    role: scope.member.role,
    partners: snapshot.partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    goals: facts.goals.map(({ id, title, state, dueOn }) => ({ id, title, state, dueOn })),
    agreements: facts.texts.map(({ agreementId, title }) => ({ id: agreementId, title })),
    today: scope.today,
    dates: nextDates(snapshot, { partnerId: null, coordinates: false }, DATES, releasedDateKinds),
  };
}

/**
 * The one thing that is this reader's to do next, for every page that says "next": the same as on the workspace page,
 * on the plan and in /now. Null where nothing waits.
 */
export async function readNext(scope: WorkspaceScope) {
  const facts = factsOf(await loadSnapshot(scope), readerOf(scope));
  return { role: scope.member.role, next: nextThing(readerOf(scope), facts) };
}

/** Where somebody begins who has just come in, below the workspace; "" for the workspace itself. */
export async function readLanding(scope: WorkspaceScope): Promise<{ path: string }> {
  if (!scope.member.partnerId) return { path: "" };
  const facts = factsOf(await loadSnapshot(scope), readerOf(scope));
  return { path: firstQuestion(readerOf(scope), facts) ?? "" };
}

/** What waits for the reader in one workspace, for /now. */
export async function readWaiting(scope: WorkspaceScope) {
  const { workspace, facts, snapshot } = await load(scope);
  const { partnerId, role } = scope.member;
  const partner = snapshot.partners.find((one) => one.id === partnerId);
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  return {
    workspace: { id: workspace.id, name: workspace.name, isExample: workspace.isExample },
    role,
    partner: partner ? { name: partner.name, code: partner.code, strand: partner.strand } : null,
    awaitsConfirmation: awaitsConfirmation(snapshot, partnerId),
    waiting: whatWaits(readerOf(scope), facts),
    today: scope.today,
    /** Of those who answer: whoever speaks for nobody and does not coordinate has promised no day. */
    dates: partnerId || reader.coordinates ? nextDates(snapshot, reader, DATES, ownDateKinds) : [],
  };
}
