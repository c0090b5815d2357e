import { actorCards } from "@/domain/actors/records";
import { agreementCards } from "@/domain/agreements/records";
import { categoryCards } from "@/domain/categories/records";
import { collaborationCards } from "@/domain/collaboration/records";
import { commitmentCards } from "@/domain/commitments/records";
import { decisionCards } from "@/domain/decisions/records";
import { expectationCards } from "@/domain/expectations/records";
import { goalCards } from "@/domain/goals/records";
import { partnerCards } from "@/domain/partners/records";
import { peopleCards } from "@/domain/people/records";
import { perspectiveCards } from "@/domain/perspectives/records";
import { planCards } from "@/domain/plan/records";
import { redLineCards } from "@/domain/red-lines/records";
import { reviewCards } from "@/domain/reviews/records";
import { roundCards } from "@/domain/rounds/records";
import { setbackCards } from "@/domain/setbacks/records";
import { structureCards } from "@/domain/structure/records";
import { workspaceCards } from "@/domain/workspaces/records";
import type { RecordCard } from "./card";

/** Every kind of record there is. A noun adds one line. */
const collected = {
  ...workspaceCards,
  ...peopleCards,
  ...partnerCards,
  ...expectationCards,
  ...roundCards,
  ...redLineCards,
  ...categoryCards,
  ...goalCards,
  ...decisionCards,
  ...agreementCards,
  ...setbackCards,
  ...reviewCards,
  ...collaborationCards,
  ...perspectiveCards,
  ...structureCards,
  ...commitmentCards,
  ...planCards,
  ...actorCards,
};

type Collected = typeof collected;

/** Everything that the log speaks of. */
export type RecordKind = keyof Collected;

/** What the log can say of a record of this kind, `<noun>.<past tense>`. */
export type Action<Kind extends RecordKind = RecordKind> = Collected[Kind]["actions"][number];

type KindsThat<Fact extends string> = {
  [Kind in RecordKind]: Collected[Kind] extends Record<Fact, true> ? Kind : never;
}[RecordKind];

/** The kinds that the search finds. */
export type SearchKind = KindsThat<"searched">;

/** The kinds on which notes can be hung. */
export type NoteTarget = KindsThat<"noted">;

/** What each kind says of itself. */
export const cards: Readonly<Record<RecordKind, RecordCard<RecordKind>>> = collected;

export const recordKinds = Object.keys(cards) as [RecordKind, ...RecordKind[]];

const kindsThat = <Fact extends "searched" | "noted">(fact: Fact) =>
  recordKinds.filter((kind) => cards[kind][fact]);

export const searchKinds = kindsThat("searched") as SearchKind[];
export const noteTargets = kindsThat("noted") as [NoteTarget, ...NoteTarget[]];
