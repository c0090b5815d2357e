import type { RecordKind, SearchKind } from "@/domain/records/all";
import type { RecordKind as StoredKind } from "@/generated/prisma/enums";
import { actorTables } from "@/server/actors/records";
import { agreementTables } from "@/server/agreements/records";
import { categoryTables } from "@/server/categories/records";
import { collaborationTables } from "@/server/collaboration/records";
import { commitmentTables } from "@/server/commitments/records";
import { decisionTables } from "@/server/decisions/records";
import { expectationTables } from "@/server/expectations/records";
import { goalTables } from "@/server/goals/records";
import { partnerTables } from "@/server/partners/records";
import { peopleTables } from "@/server/people/records";
import { perspectiveTables } from "@/server/perspectives/records";
import { planTables } from "@/server/plan/records";
import { redLineTables } from "@/server/red-lines/records";
import { reviewTables } from "@/server/reviews/records";
import { roundTables } from "@/server/rounds/records";
import { setbackTables } from "@/server/setbacks/records";
import { structureTables } from "@/server/structure/records";
import { workspaceTables } from "@/server/workspaces/records";
import type { SearchSource, StoredRecord } from "./card";

/**
 * Where every kind of record lies. A noun adds one line. Kinds that the enum of the database has and the cards have not,
 * or the other way round, do not compile, here or where history hands one over as the other.
 */
const collected = {
  ...workspaceTables,
  ...peopleTables,
  ...partnerTables,
  ...expectationTables,
  ...roundTables,
  ...redLineTables,
  ...categoryTables,
  ...goalTables,
  ...decisionTables,
  ...agreementTables,
  ...setbackTables,
  ...reviewTables,
  ...collaborationTables,
  ...perspectiveTables,
  ...structureTables,
  ...commitmentTables,
  ...planTables,
  ...actorTables,
} satisfies Record<RecordKind | StoredKind, StoredRecord> & Record<SearchKind, { search: SearchSource }>;

export const tables: Readonly<Record<RecordKind, StoredRecord>> = collected;

/** The client's name for a table: the same word, uncapitalised. */
export const delegateOf = ({ table }: StoredRecord) =>
  `${table.charAt(0).toLowerCase()}${table.slice(1)}` as Uncapitalize<StoredRecord["table"]>;

/** Where hits of a kind lie; every kind that is searched has told. */
export const searchedIn = (kind: SearchKind): SearchSource => collected[kind].search;
