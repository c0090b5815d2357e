import { plans } from "@/domain/access/roles";
import { whatIsMissing } from "@/domain/guide/missing";
import { whatWaits } from "@/domain/guide/next-thing";
import { whatIsThere } from "@/domain/guide/there";
import { dayOf, found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { listSince } from "@/server/history/reads/since";
import { loadFacts, readerOf } from "./load-facts";

/** Events shown under "since your last visit"; the rest is in History. */
const NEWS = 6;

type Loaded = Awaited<ReturnType<typeof loadFacts>>;

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
  return found(row ?? null);
}

/** Where the workspace stands, for those who plan: what waits for the reader, what is there, what is missing, what is new. */
export async function readOverview(scope: WorkspaceScope) {
  if (!plans(scope.member.role)) return { ...(await readReleased(scope)), kind: "released" as const };
  const loaded = await loadFacts(scope);
  const seen = await readSeen(scope);
  const news = seen.seq > seen.seenSeq ? await listSince(scope, seen.seenSeq, NEWS + 1) : [];
  return {
    kind: "planning" as const,
    workspace: headOf(loaded),
    role: scope.member.role,
    waiting: whatWaits(readerOf(scope), loaded.facts),
    there: whatIsThere(loaded.facts),
    missing: whatIsMissing(loaded.facts),
    news: { events: news.slice(0, NEWS), more: news.length > NEWS },
    seq: seen.seq,
    firstVisit: seen.seenSeq === 0,
  };
}

/** What an observer sees of a workspace: purpose, publicly listed partners, adopted goals, adopted agreements. Row-level security leaves nothing else. */
async function readReleased(scope: WorkspaceScope) {
  const loaded = await loadFacts(scope);
  const { partners, facts } = loaded;
  return {
    workspace: headOf(loaded),
    role: scope.member.role,
    partners: partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    goals: facts.goals.map(({ id, title, state, dueOn }) => ({ id, title, state, dueOn })),
    agreements: facts.texts.map(({ agreementId, title }) => ({ id: agreementId, title })),
  };
}

/** What waits for the reader in one workspace, for /now. */
export async function readWaiting(scope: WorkspaceScope) {
  const { workspace, facts, partners } = await loadFacts(scope);
  const partner = partners.find((one) => one.id === scope.member.partnerId);
  return {
    workspace: { id: workspace.id, name: workspace.name, isExample: workspace.isExample },
    role: scope.member.role,
    partner: partner ? { name: partner.name, code: partner.code, strand: partner.strand } : null,
    waiting: whatWaits(readerOf(scope), facts),
  };
}
