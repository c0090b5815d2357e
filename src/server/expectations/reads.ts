import { holds } from "@/domain/access/permissions";
import { answeredBy } from "@/domain/expectations/answered";
import { findGaps } from "@/domain/expectations/gaps";
import type { ListExpectations } from "@/domain/expectations/schema";
import { abilities, refuseSpeaking } from "@/domain/expectations/speaking";
import { Prisma } from "@/generated/prisma/client";
import { found, PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const expectationRow = {
  id: true,
  partnerId: true,
  kind: true,
  category: true,
  statement: true,
  quantity: true,
  priority: true,
  visibility: true,
  state: true,
  recordedForOrganisation: true,
  confirmedAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ExpectationSelect;

/** An organisation's look, and whether somebody holds its seat now. */
export const spokenPartner = {
  id: true,
  name: true,
  code: true,
  strand: true,
  state: true,
  memberships: { where: { leftAt: null }, select: { id: true }, take: 1 },
} satisfies Prisma.PartnerSelect;

const shownExpectation = {
  ...expectationRow,
  createdAt: true,
  partner: { select: spokenPartner },
  enteredBy: { select: { name: true } },
} satisfies Prisma.ExpectationSelect;

type ShownExpectation = Prisma.ExpectationGetPayload<{ select: typeof shownExpectation }>;

/** An expectation as readers get it, with what this person may do with it. */
function show(scope: WorkspaceScope, { removedAt: _, partner, enteredBy, ...row }: ShownExpectation) {
  const { memberships, ...face } = partner;
  const spoken = { ...row, hasRepresentative: memberships.length > 0 };
  const writes = holds(scope.member.role, "expectation.write");
  const may = abilities(scope.member, spoken);
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    partner: face,
    enteredBy: enteredBy.name,
    own: row.partnerId === scope.member.partnerId,
    may: {
      change: writes && may.change,
      share: writes && may.share,
      confirm: writes && may.confirm,
      withdraw: writes && may.withdraw,
      remove: writes && may.remove,
    },
  };
}

/** One expectation by id. What the reader may not see is not there: the policies hide it. */
export async function readExpectation(scope: WorkspaceScope, expectationId: string) {
  const row = await scope.tx.expectation.findFirst({
    where: { workspaceId: scope.workspaceId, id: expectationId, removedAt: null },
    select: shownExpectation,
    relationLoadStrategy: "join",
  });
  return show(scope, found(row));
}

/**
 * What others say of expectations: the few columns that gaps and answers are computed from, at most 2,000
 * rows that this person may see, withdrawn ones left out. Own drafts are among them.
 * For `findGaps` and `answeredBy`, on the register, the workspace page and /now; `member` tells whether the
 * organisation counts (only full members do, domain.md section 4).
 */
export async function expectationFacts(scope: WorkspaceScope) {
  const rows = await scope.tx.expectation.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      state: { not: "WITHDRAWN" },
      partner: { removedAt: null },
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 2000,
    select: {
      id: true,
      partnerId: true,
      kind: true,
      category: true,
      state: true,
      recordedForOrganisation: true,
      partner: { select: { state: true } },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ partner, ...row }) => ({ ...row, member: partner.state === "MEMBER" }));
}

/** The organisations of the workspace by name, own first, and for which of them this person may enter something. */
export async function listOrganisations(scope: WorkspaceScope) {
  const partners = await scope.tx.partner.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      state: { notIn: ["DECLINED", "LEFT", "EXPELLED"] },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 200,
    select: spokenPartner,
    relationLoadStrategy: "join",
  });
  const writes = holds(scope.member.role, "expectation.write");
  const shown = partners.map(({ memberships, ...face }) => {
    const spoken = { partnerId: face.id, hasRepresentative: memberships.length > 0 };
    const own = face.id === scope.member.partnerId;
    return { ...face, own, maySpeak: writes && refuseSpeaking(scope.member, spoken) === null };
  });
  return [...shown.filter((partner) => partner.own), ...shown.filter((partner) => !partner.own)];
}

/**
 * A page of the register: own organisation first, then by name, each by kind, oldest first; with the gaps
 * over everything this person may see.
 */
export async function listExpectations(scope: WorkspaceScope, input: ListExpectations) {
  const ids = await pageOfIds(scope, input);
  const { rows, next } = page(ids, (row) => row.id);
  const expectations = await scope.tx.expectation.findMany({
    where: { workspaceId: scope.workspaceId, id: { in: rows.map((row) => row.id) } },
    select: shownExpectation,
    relationLoadStrategy: "join",
  });
  const byId = new Map(expectations.map((row) => [row.id, show(scope, row)]));
  const facts = await expectationFacts(scope);
  const shared = facts.filter((row) => row.state !== "DRAFT");
  const own = scope.member.partnerId;
  return {
    expectations: rows.flatMap((row) => byId.get(row.id) ?? []),
    next,
    organisations: (await listOrganisations(scope)).map((partner) => ({
      ...partner,
      answered: shared.some((row) => row.partnerId === partner.id),
    })),
    gaps: findGaps(facts.filter((row) => row.member)),
    shared: shared.length,
    /** What the reader's own organisation has said and has left open; null without a seat. */
    own:
      own === null
        ? null
        : {
            partnerId: own,
            ...answeredBy(own, facts),
            drafts: facts.filter((row) => row.partnerId === own && row.state === "DRAFT").length,
          },
    may: { add: holds(scope.member.role, "expectation.write") && own !== null },
  };
}

/** The order needs the partner's name and "mine first" in one key, which only SQL can page by. */
function pageOfIds(scope: WorkspaceScope, { partnerId, kind, after }: ListExpectations) {
  const own = scope.member.partnerId;
  const key = Prisma.sql`(e."partnerId" IS DISTINCT FROM ${own}::uuid), p."name", e."partnerId", e."kind", e."id"`;
  const joined = Prisma.sql`"Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId"`;
  const here = Prisma.sql`e."workspaceId" = ${scope.workspaceId}::uuid`;
  return scope.tx.$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM ${joined}
    WHERE ${here} AND e."removedAt" IS NULL AND p."removedAt" IS NULL
      ${partnerId ? Prisma.sql`AND e."partnerId" = ${partnerId}::uuid` : Prisma.empty}
      ${kind ? Prisma.sql`AND e."kind" = ${kind}::"ExpectationKind"` : Prisma.empty}
      ${after ? Prisma.sql`AND (${key}) > (SELECT ${key} FROM ${joined} WHERE ${here} AND e."id" = ${after}::uuid)` : Prisma.empty}
    ORDER BY ${key} LIMIT ${PAGE_SIZE + 1}`;
}
