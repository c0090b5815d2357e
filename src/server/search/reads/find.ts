import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import type { RecordKind } from "@/domain/records/all";
import { type SearchKind, searchKinds } from "@/domain/records/all";
import { placeOf } from "@/domain/records/places";
import { excerptOf, mark, markerOf, type Part } from "@/domain/search/excerpt";
import { type ReadQuery, readQuery } from "@/domain/search/query";
import { HITS, PAGES } from "@/domain/search/schema";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { searchedIn } from "@/server/records/all";
import { notedRecord } from "./noted";

/** One thing that was found, with the page it stands on. Text comes in parts, never as HTML. */
export interface Hit {
  kind: SearchKind;
  id: string;
  title: Part[];
  excerpt: Part[];
  /** What it belongs to: the agreement of a clause, the organisation of an expectation. */
  context: string | null;
  path: string;
}

interface FoundRow {
  kind: SearchKind;
  id: string;
  name: string;
  body: string;
  context: string | null;
  homeKind: RecordKind;
  homeId: string;
  stems: string[];
  total: number;
}

const { sql } = Prisma;

/** The longest text that is looked through: a clause. */
const LONGEST = 10_000;
/** Two characters of the private use area fence what PostgreSQL found; they are taken out of texts first. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];
const FENCED = `HighlightAll=true, StartSel="${OPEN}", StopSel="${CLOSE}"`;

const none = sql`''`;
const noContext = sql`NULL::text`;
const ownId = sql`t."id"`;

/** Everything of the kinds that this role may read, as one list. */
function allTexts({ workspaceId, member }: WorkspaceScope): Prisma.Sql {
  const selects = searchKinds
    .filter((kind) => holds(member.role, searchedIn(kind).right))
    .map((kind) => {
      const {
        from,
        where,
        id = ownId,
        name = none,
        body = none,
        inside,
        context = noContext,
        homeKind = sql`${kind}`,
        homeId = id,
      } = searchedIn(kind);
      const text = inside && plans(member.role) ? sql`concat_ws(E'\n', ${body}, ${inside})` : body;
      return sql`SELECT ${kind}::text AS "kind", ${id} AS "id", ${name}::text AS "name", left(${text}, ${LONGEST}::int) AS "body",
        ${context} AS "context", (${homeKind})::text AS "homeKind", ${homeId} AS "homeId"
        FROM ${typeof from === "function" ? from(notedRecord) : from} WHERE t."workspaceId" = ${workspaceId}::uuid AND ${where}`;
    });
  return Prisma.join(selects, " UNION ALL ");
}

/** The question in one language: as websearch syntax, or with its last word half typed. */
function askedIn(language: "german" | "english", { whole, head, last, loose }: ReadQuery): Prisma.Sql {
  const config = sql`${language}::regconfig`;
  const strict = sql`websearch_to_tsquery(${config}, ${whole})`;
  if (!loose) return strict;
  return sql`(${strict} || (websearch_to_tsquery(${config}, ${head}) && to_tsquery(${config}, ${`'${last}':*`})))`;
}

/**
 * Finds in everything that the reader may see, best first: by stems in German and in English, by the beginning
 * of the last word, and by letters. Vectors are made on the fly, and only of those rows of this workspace in which
 * each word of the question could be; why there is no index is in docs/decisions/006. Words that say nothing
 * ("der", "the") need not be there, unless one is the last.
 */
export async function find(scope: WorkspaceScope, query: string, cursor = 0) {
  const asked = readQuery(query);
  if (!asked) return { hits: [], total: 0, next: null };
  const { words, patterns, filters, loose } = asked;
  const rows = await scope.tx.$queryRaw<FoundRow[]>`
    WITH "asked" AS MATERIALIZED (SELECT ${askedIn("german", asked)} AS "de", ${askedIn("english", asked)} AS "en",
        array_agg("pattern") AS "patterns", array_agg("filter") AS "filters"
      FROM unnest(${words}::text[], ${patterns}::text[], ${filters}::text[]) WITH ORDINALITY AS "words" ("word", "pattern", "filter", "at")
      WHERE "at" = ${words.length}::int OR (to_tsvector('german', "word") <> '' AND to_tsvector('english', "word") <> '')),
    "texts" AS MATERIALIZED (SELECT *, CASE WHEN ${loose} THEN folded("name") COLLATE "pg_c_utf8" END AS "plainName",
        CASE WHEN ${loose} THEN folded("name" || ' ' || "body") COLLATE "pg_c_utf8" END AS "plain" FROM (${allTexts(scope)}) AS "all"),
    "possible" AS MATERIALIZED (SELECT "texts".* FROM "texts"
      WHERE NOT ${loose} OR "plain" ~ ALL ((SELECT "filters" FROM "asked")::text[])),
    "vectors" AS MATERIALIZED (SELECT *,
      setweight(to_tsvector('german', "name"), 'A') || to_tsvector('german', "body") AS "german",
      setweight(to_tsvector('english', "name"), 'A') || to_tsvector('english', "body") AS "english" FROM "possible"),
    "found" AS (SELECT "vectors".*, "de", "en", greatest(ts_rank("german", "de"), ts_rank("english", "en"))
        + CASE WHEN ${loose} AND "plainName" ~ ALL ("patterns") THEN 0.2 ELSE 0 END
        + CASE WHEN ${loose} AND "plainName" ~ ('\\m' || "patterns"[1]) THEN 0.3 ELSE 0 END
        + CASE WHEN ${loose} AND "plainName" ~ ('^' || "patterns"[1]) THEN 0.5 ELSE 0 END AS "score"
      FROM "vectors", "asked"
      WHERE "german" @@ "de" OR "english" @@ "en" OR (${loose} AND "plain" ~ ALL ("patterns"))),
    "page" AS (SELECT *, count(*) OVER () AS "total" FROM "found"
      ORDER BY "score" DESC, "kind", "name", "id", "homeId" LIMIT ${HITS}::int OFFSET ${cursor * HITS}::int)
    SELECT "kind", "id", "name", "body", "context", "homeKind", "homeId", "total"::int,
      ARRAY(SELECT DISTINCT "match"[1] FROM regexp_matches(CASE
        WHEN "german" @@ "de" THEN ts_headline('german', "unfenced", "de", ${FENCED})
        WHEN "english" @@ "en" THEN ts_headline('english', "unfenced", "en", ${FENCED}) ELSE '' END,
        ${`${OPEN}([^${CLOSE}]+)${CLOSE}`}, 'g') AS "matches" ("match")) AS "stems"
    FROM "page", LATERAL (SELECT translate("name" || E'\\n' || "body", ${OPEN + CLOSE}, '') AS "unfenced") AS "fenceless"
    ORDER BY "score" DESC, "kind", "name", "id", "homeId"`;
  const total = rows[0]?.total ?? 0;
  const more = (cursor + 1) * HITS < total && cursor + 1 < PAGES;
  return { hits: rows.map((row) => show(scope, asked, row)), total, next: more ? cursor + 1 : null };
}

function show(scope: WorkspaceScope, { words, loose }: ReadQuery, row: FoundRow): Hit {
  const isMarked = markerOf(words, row.stems, loose);
  return {
    kind: row.kind,
    id: row.id,
    title: row.name.length > 200 ? excerptOf(row.name, isMarked) : mark(row.name, isMarked),
    excerpt: excerptOf(row.body, isMarked),
    context: row.context,
    path: `/w/${scope.workspaceId}/${placeFor(scope, row).join("/")}`,
  };
}

/** Only those who plan have a page per clause; a decision without a subject that is still there is in the register. */
function placeFor(scope: WorkspaceScope, { kind, id, homeKind, homeId }: FoundRow): readonly string[] {
  const place = placeOf(homeKind, homeId) ?? ["decisions"];
  return kind === "CLAUSE" && plans(scope.member.role) ? [...place, "clauses", id] : place;
}
