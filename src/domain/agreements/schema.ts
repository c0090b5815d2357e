import { z } from "zod";
import { type ClauseTopic, clauseTopics } from "@/domain/catalogue/clauses";
import {
  change,
  cursor,
  day,
  id,
  inWorkspace,
  line,
  MAX_CLAUSE,
  optionalLine,
  optionalText,
  text,
  version,
} from "@/domain/input";
import { adoptionOutcomes, waysToSign } from "./choices";

/** The life of one text (docs/rules/states.md): written, opened for signing, adopted by decision, replaced or ended. */
export const agreementStates = ["DRAFT", "CONSULTATION", "ADOPTED", "SUPERSEDED", "TERMINATED"] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How far the organisations are with one clause. */
export const clauseStates = ["OPEN", "PROPOSED", "AGREED", "CONTESTED"] as const;
export type ClauseState = (typeof clauseStates)[number];

/** What an organisation says about a frozen text. PENDING is silence, and silence is not consent. */
export const signOffStates = ["PENDING", "SIGNED", "SIGNED_WITH_RESERVATION", "REFUSED"] as const;
export type SignOffState = (typeof signOffStates)[number];

/** More clauses than anybody reads; it also bounds what one page has to show. */
export const MAX_CLAUSES = 60;

/** What takes the place of one gap is a sentence or a name, no clause of its own. */
export const MAX_FILLING = 300;

/** So many organisations the rail names before "show more"; the count in words is always of all. */
export const RAIL_NAMES = 12;

export const agreementFields = { title: line() };
/** One tick for each topic of the catalogue. */
const topicTicks = Object.fromEntries(clauseTopics.map((topic) => [topic, z.boolean()])) as Record<
  ClauseTopic,
  z.ZodBoolean
>;
/**
 * The form that begins an agreement: its name, the topics that it starts with, and what their first wordings leave open
 * (`gapOfTopic`); what is not said stays a gap in the text.
 */
export const startAgreementFields = {
  ...agreementFields,
  ...topicTicks,
  concern: optionalLine(MAX_FILLING),
  holder: optionalLine(MAX_FILLING),
};
/** What takes the place of a gap. */
export const fillingFields = { words: line(MAX_FILLING) };
export const clauseFields = { title: line(), body: optionalText(MAX_CLAUSE) };
const topic = z.enum(clauseTopics as [string, ...string[]]).nullable();
const clauseAt = { clauseId: id, version };
const clausesAt = z.array(z.strictObject(clauseAt)).min(1).max(MAX_CLAUSES);
const clausesToAdd = z.array(z.strictObject({ topic, ...clauseFields })).max(MAX_CLAUSES);
/** Lower-case hex of SHA-256, without the spaces that the screen puts between groups. */
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, "invalid");

export const agreementList = inWorkspace({ after: cursor });
export const agreementRef = inWorkspace({
  agreementId: id,
  number: z.number().int().min(1).max(100_000).optional(),
  /** How many organisations the rail of signatures names at once. */
  names: z.number().int().min(1).max(100_000).optional(),
});
export const versionRef = inWorkspace({ versionId: id });
export const compareRef = inWorkspace({
  agreementId: id,
  from: z.number().int().min(1).max(100_000),
  to: z.number().int().min(1).max(100_000),
});

export const draftAgreementInput = change({ ...agreementFields, clauses: clausesToAdd });
export const renameAgreementInput = change({ agreementId: id, version, ...agreementFields });
export const removeAgreementInput = change({ agreementId: id, version });
export const amendAgreementInput = change({ agreementId: id, version });

export const discardVersionInput = change({ versionId: id, version });

/** New clauses for a draft. `suggested`: a first wording from the catalogue that nobody has spoken for yet. */
export const addClausesInput = change({
  versionId: id,
  suggested: z.boolean(),
  clauses: clausesToAdd.min(1),
});
export const changeClauseInput = change({ ...clauseAt, ...clauseFields });
export const moveClauseInput = change({ ...clauseAt, direction: z.enum(["UP", "DOWN"]) });
export const settleClausesInput = change({ versionId: id, clauses: clausesAt });
/** What a piece in square brackets is: a gap to be filled, or a part of the text. */
const piece = z.string().min(3).max(210);
export const sayBracketInput = change({ ...clauseAt, piece, isGap: z.boolean() });
export const fillGapInput = change({ ...clauseAt, piece, ...fillingFields });
export const removeClauseInput = change(clauseAt);

/** Opening names the text the coordination saw, and each clause that stays open although it is opened. */
export const openVersionInput = change({
  versionId: id,
  fingerprint,
  acceptedOpenPoints: z.array(id).max(MAX_CLAUSES),
});

const word = { versionId: id, partnerId: id, fingerprint };
export const signatureFields = {
  signerName: line(),
  mandate: line(),
  how: z.enum(waysToSign),
  reservation: optionalText(),
  read: z.boolean().refine((value) => value, "mustTick"),
};
export const signAgreementInput = change({ ...word, ...signatureFields });
export const refusalFields = { signerName: line(), mandate: line(), reason: text() };
export const refuseAgreementInput = change({ ...word, ...refusalFields });
export const postponeFields = { notBefore: day };
export const postponeAgreementInput = change({ versionId: id, partnerId: id, ...postponeFields });

export const adoptionFields = {
  outcome: z.enum(adoptionOutcomes),
  decidedOn: day,
  asked: text(1000),
  reviewOn: day.nullable(),
};
export const adoptAgreementInput = change({ versionId: id, version, ...adoptionFields });

/** That the group decided to end what it had adopted: when, whom it asked, and a tick under what that means. */
export const endFields = {
  decidedOn: day,
  asked: text(1000),
  understood: z.boolean().refine((value) => value, "mustTick"),
};
export const endAgreementInput = change({ versionId: id, version, ...endFields });

export type DraftAgreement = z.infer<typeof draftAgreementInput>;
export type RenameAgreement = z.infer<typeof renameAgreementInput>;
export type RemoveAgreement = z.infer<typeof removeAgreementInput>;
export type AmendAgreement = z.infer<typeof amendAgreementInput>;
export type AddClauses = z.infer<typeof addClausesInput>;
export type ChangeClause = z.infer<typeof changeClauseInput>;
export type MoveClause = z.infer<typeof moveClauseInput>;
export type SettleClauses = z.infer<typeof settleClausesInput>;
export type FillGap = z.infer<typeof fillGapInput>;
export type SayBracket = z.infer<typeof sayBracketInput>;
export type RemoveClause = z.infer<typeof removeClauseInput>;
export type OpenVersion = z.infer<typeof openVersionInput>;
export type SignAgreement = z.infer<typeof signAgreementInput>;
export type RefuseAgreement = z.infer<typeof refuseAgreementInput>;
export type PostponeAgreement = z.infer<typeof postponeAgreementInput>;
export type AdoptAgreement = z.infer<typeof adoptAgreementInput>;
export type DiscardVersion = z.infer<typeof discardVersionInput>;
export type EndAgreement = z.infer<typeof endAgreementInput>;
