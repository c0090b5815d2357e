import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import type { OwnWords, ResourceCategory } from "@/domain/catalogue/resources";
import { isAskedIn } from "@/domain/rounds/answered";
import type { AnswersRef } from "@/domain/rounds/schema";
import { MOST_ENTRIES, pageOfVoices, VOICES, voicesOf } from "@/domain/rounds/who-answered";
import { Prisma } from "@/generated/prisma/client";
import { keyed } from "@/server/categories/face";
import { orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isHere, partnerFace, seatHeld } from "@/server/organisations/face";
import { answeredRow } from "./rows";

const { sql } = Prisma;

/** A revealed round with who has answered what; 404 for any other, so that there is nothing to ask before the reveal. */
async function findRevealed(scope: WorkspaceScope, roundId: string) {
  const round = orNotFound(
    await scope.tx.expectationRound.findFirst({
      where: { workspaceId: scope.workspaceId, id: roundId, removedAt: null, revealedAt: { not: null } },
      select: {
        kinds: true,
        revealedAt: true,
        answers: { where: { removedAt: null }, select: answeredRow },
      },
      relationLoadStrategy: "join",
    }),
  );
  return { ...round, revealedAt: orNotFound(round.revealedAt) };
}

/** Everybody who has a place here, by name, with what is noted of their kinds in this round and outside of rounds. */
const findPartners = (scope: WorkspaceScope, roundId: string) =>
  scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, ...isHere },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: WHOLE + 1,
    select: {
      ...partnerFace,
      ...seatHeld,
      participations: {
        where: { removedAt: null, OR: [{ roundId }, { roundId: null }] },
        select: { kind: true, answer: true, roundId: true },
      },
    },
    relationLoadStrategy: "join",
  });

type FoundPartner = Awaited<ReturnType<typeof findPartners>>[number];

/** Entries of the round that this reader may read; drafts are none, and those withdrawn say so themselves. */
const entries = (scope: WorkspaceScope, roundId: string) =>
  ({
    workspaceId: scope.workspaceId,
    roundId,
    removedAt: null,
    state: { not: "DRAFT" },
  }) satisfies Prisma.ExpectationWhereInput;

const countLegible = (scope: WorkspaceScope, roundId: string) =>
  scope.tx.expectation.groupBy({
    by: ["partnerId", "kind"],
    where: entries(scope, roundId),
    _count: true,
  });

type Shown = { kind: ExpectationKind; partnerId: string };

interface EntryRow {
  id: string;
  partnerId: string;
  kind: ExpectationKind;
  category: ResourceCategory | null;
  ownCategoryId: string | null;
  ownCategory: OwnWords | null;
  statement: string;
  quantity: number | null;
  priority: "MUST" | "SHOULD";
  visibility: "MEMBERS" | "COORDINATION" | "OWN_ORG";
  state: "SHARED" | "CONFIRMED" | "WITHDRAWN";
}

/** The first entries of the shown voices, oldest first; the ranking keeps one organisation from filling the page. */
async function findEntries(scope: WorkspaceScope, roundId: string, shown: readonly Shown[]) {
  if (shown.length === 0) return [];
  const wanted = Prisma.join(
    shown.map(({ kind, partnerId }) => sql`(${kind}::"ExpectationKind", ${partnerId}::uuid)`),
  );
  return scope.tx.$queryRaw<EntryRow[]>`
    SELECT "id", "partnerId", "kind"::text, "category"::text, "ownCategoryId", "statement", "quantity", "priority"::text,
      "visibility"::text, "state"::text, (SELECT json_build_object('name', o."name", 'unit', o."unit") FROM "OwnCategory" o
        WHERE o."workspaceId" = ranked."workspaceId" AND o."id" = ranked."ownCategoryId") AS "ownCategory"
    FROM (SELECT e.*, row_number() OVER (PARTITION BY e."kind", e."partnerId" ORDER BY e."createdAt", e."id") AS "place"
      FROM "Expectation" e
      WHERE e."workspaceId" = ${scope.workspaceId}::uuid AND e."roundId" = ${roundId}::uuid AND e."removedAt" IS NULL
        AND e."state" <> 'DRAFT' AND (e."kind", e."partnerId") IN (${wanted})) ranked
    WHERE "place" <= ${MOST_ENTRIES} ORDER BY "createdAt", "id"`;
}

/** Says who answered by name and strand; `own` for the reader's organisation. */
function namer(partners: readonly FoundPartner[], own: string | null) {
  const faces = new Map(partners.map(({ id, name, code, strand }) => [id, { id, name, code, strand }]));
  return <A extends { partnerId: string; late: boolean }>(answers: readonly A[]) =>
    answers.flatMap(({ partnerId, ...answer }) => {
      const face = faces.get(partnerId);
      return face ? [{ ...face, ...answer, own: partnerId === own }] : [];
    });
}

/** What is known of the round's answers before any word of them is read. */
async function readFacts(scope: WorkspaceScope, roundId: string) {
  const round = await findRevealed(scope, roundId);
  const partners = whole(await findPartners(scope, roundId));
  const legible = await countLegible(scope, roundId);
  const facts = {
    roundId,
    revealedAt: round.revealedAt,
    answered: round.answers,
    noted: partners.flatMap(({ id, participations }) =>
      participations.map((one) => ({ ...one, partnerId: id })),
    ),
    legible: legible.map(({ _count, ...one }) => ({ ...one, count: _count })),
  };
  return { round, partners, facts };
}

/**
 * What every organisation answered in a revealed round, kind by kind: the words that this reader may read, who said
 * "nothing", and who has answered without a legible word. Of several kinds the first voices each, of one a page.
 */
export async function readAnswers(scope: WorkspaceScope, { roundId, kind: only, after }: AnswersRef) {
  const { round, partners, facts } = await readFacts(scope, roundId);
  const own = scope.member.partnerId;
  const seats = partners.map(({ id, state, memberships }) => ({
    id,
    isAsked: isAskedIn({ state, hasRepresentative: memberships.length > 0 }),
  }));
  const asked = expectationKinds.filter((kind) => round.kinds.includes(kind) && (!only || only === kind));
  const alone = asked.length === 1;
  const sections = asked.map((kind) => {
    const voices = voicesOf(kind, facts, seats, own);
    const page = pageOfVoices(voices.words, alone ? VOICES.alone : VOICES.among, alone ? after : undefined);
    return { kind, voices, page };
  });
  const rows = await findEntries(
    scope,
    roundId,
    sections.flatMap(({ kind, page }) => page.shown.map((voice) => ({ kind, partnerId: voice.partnerId }))),
  );
  const entriesOf = (kind: ExpectationKind, partnerId: string) =>
    rows
      .filter((row) => row.kind === kind && row.partnerId === partnerId)
      .map(({ partnerId: _, ...row }) => keyed(row));
  const named = namer(partners, own);
  return {
    sections: sections.map(({ kind, voices, page }) => ({
      kind,
      answered: voices.words.length + voices.nothing.length + voices.unread.length,
      words: voices.words.length,
      voices: named(page.shown).map(({ count, ...voice }) => ({
        ...voice,
        entries: entriesOf(kind, voice.id),
        more: Math.max(0, count - MOST_ENTRIES),
      })),
      next: page.next,
      nothing: named(voices.nothing),
      unread: named(voices.unread),
      silent: named(voices.silent.map((partnerId) => ({ partnerId, late: false }))),
    })),
    /** Own entries on this page of which the organisation has not said yet that they hold. */
    unconfirmed: rows.filter((row) => row.partnerId === own && row.state === "SHARED").length,
  };
}
