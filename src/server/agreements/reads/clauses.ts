import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { refuseClauseStep } from "@/domain/agreements/clauses/clause-steps";
import { refuseDrafting, refuseMovingClause } from "@/domain/agreements/clauses/drafting";
import { bracketsOf } from "@/domain/agreements/clauses/placeholders";
import { refuseConsent, voiceOf, voicesOn } from "@/domain/agreements/clauses/voices";
import {
  type ClauseSpeaker,
  clauseStateWith,
  refuseAnsweringObjection,
  refuseAskingObjector,
  refuseEndingObjection,
  refuseObjecting,
} from "@/domain/agreements/objections/rules";
import type { AgreementState } from "@/domain/agreements/schema";
import { dayOfMoment, type Zone } from "@/domain/calendar";
import { isSeated } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { wordsPrint } from "@/server/agreements/fingerprint";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace, partnerLook } from "@/server/organisations/face";
import { confirmedIds } from "@/server/red-lines/face";
import { clauseRow, objectionReplyRow, objectionRow } from "./rows";

const oldestFirst = [{ raisedAt: "asc" }, { id: "asc" }] satisfies Prisma.ObjectionOrderByWithRelationInput[];

/** A clause with everything that organisations say about it. */
export const shownClause = {
  ...clauseRow,
  author: { select: partnerLook },
  redLines: confirmedIds,
  objections: {
    where: { removedAt: null },
    orderBy: oldestFirst,
    select: {
      ...objectionRow,
      partner: { select: { ...partnerFace, removedAt: true } },
      replies: {
        where: { removedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: objectionReplyRow,
      },
    },
  },
  consents: { where: { removedAt: null }, select: { partnerId: true, words: true } },
} satisfies Prisma.ClauseSelect;

export type ShownClauseRow = Prisma.ClauseGetPayload<{ select: typeof shownClause }>;
type ObjectionOf = ShownClauseRow["objections"][number];

/** Whether it keeps the text from being opened: nobody could end the one of an organisation that has gone. */
const stands = ({ state, partner }: ObjectionOf): boolean =>
  state === "OPEN" && partner.removedAt === null && isSeated(partner.state);

/** So many of those who have not spoken are named; how many there are is always said. */
const SILENT_NAMES = 12;

/** What one objection says, what was answered, and what this reader may do about it. Names are those of the day. */
function showObjection(zone: Zone, speaker: ClauseSpeaker, drafting: boolean, row: ObjectionOf) {
  const { replies, partner: of, ...objection } = row;
  const partner = { id: of.id, name: objection.partnerName, code: of.code, strand: of.strand };
  const facts = {
    partnerId: objection.partnerId,
    state: objection.state,
    asked: objection.askedAt !== null,
  };
  const day = (moment: Date | null) => moment && dayOfMoment(moment, zone);
  const objects = holds(speaker.role, "clause.object");
  return {
    id: objection.id,
    version: objection.version,
    partner,
    reason: objection.reason,
    wanted: objection.wanted,
    wording: objection.wording,
    /** One whose organisation has gone stands no more. */
    state: objection.state === "OPEN" && !stands(row) ? ("GONE" as const) : objection.state,
    raisedOn: dayOfMoment(objection.raisedAt, zone),
    askedOn: day(objection.askedAt),
    endedOn: day(objection.endedAt),
    replies: replies.map((reply) => ({
      id: reply.id,
      authorName: reply.authorName,
      partnerName: reply.partnerName,
      text: reply.text,
      writtenOn: dayOfMoment(reply.createdAt, zone),
    })),
    may: {
      end: objects && refuseEndingObjection(facts, speaker) === null,
      answer: objects && refuseAnsweringObjection(facts, speaker) === null,
      ask: drafting && holds(speaker.role, "agreement.draft") && refuseAskingObjector(facts) === null,
    },
  };
}

/** The organisations that the text will bind, as far as a clause names them. */
interface Party {
  id: string;
  name: string;
  state: Parameters<typeof isSeated>[0];
}

/**
 * The clauses of a text with what organisations say about each, and with what this person may do: change what they
 * drafted or wrote, object to the rest, agree. An observer reads the words alone.
 */
export function showClauses(
  scope: WorkspaceScope,
  text: { state: AgreementState; clauses: readonly ShownClauseRow[] },
  parties: readonly Party[],
  seat: { id: string; state: Party["state"] } | null,
) {
  const { role, partnerId } = scope.member;
  const drafting = text.state === "DRAFT";
  const speaker = { role, partnerId, isMember: seat !== null && isSeated(seat.state) };
  const writes = drafting && holds(role, "clause.write");
  const ids = parties.map((party) => party.id);
  const nameOf = new Map(parties.map((party) => [party.id, party.name]));
  return text.clauses.map((row, index) => {
    const {
      removedAt: _,
      versionId: __,
      redLines,
      objections,
      consents,
      author,
      authorPartnerId,
      gaps: ___,
      brackets: ____,
      ...clause
    } = row;
    const open = objections.filter(stands);
    const noted = clauseStateWith(clause.state, 0);
    const facts = { textState: text.state, state: noted, body: clause.body, objections: open.length };
    const objectors = open.map((one) => one.partnerId);
    const said = { words: wordsPrint(clause), consents, objectors };
    const voices = voicesOn(said, ids);
    const mayDraft = writes && refuseDrafting({ authorPartnerId }, speaker) === null;
    const mayMove = writes && refuseMovingClause(speaker) === null;
    const asked = { textState: text.state, body: clause.body };
    const standings = objections.map((one) => ({
      partnerId: one.partnerId,
      state: one.state,
      asked: one.askedAt !== null,
    }));
    const agrees = partnerId !== null && voiceOf(said, partnerId) === "AGREES";
    return {
      ...clause,
      number: index + 1,
      state: clauseStateWith(clause.state, open.length),
      /** Who wrote it: an organisation, or nobody where the coordination did without a seat. */
      author: plans(role) ? author : null,
      /** Words in brackets that still have to be filled, and those that nobody has said anything of. */
      gaps: drafting ? bracketsOf(row, "GAP") : [],
      unclear: drafting ? bracketsOf(row, "UNCLEAR") : [],
      /** How many confirmed red lines stand against it. */
      redLines: redLines.length,
      objections: objections.map((one) => showObjection(scope.zone, speaker, drafting, one)),
      openObjections: open.length,
      voices: plans(role)
        ? {
            agreed: voices.AGREES.length,
            objecting: voices.OBJECTS.length,
            silent: voices.SILENT.length,
            silentNames: voices.SILENT.slice(0, SILENT_NAMES).flatMap((id) => nameOf.get(id) ?? []),
            own: partnerId === null ? null : voiceOf(said, partnerId),
          }
        : null,
      silentIds: voices.SILENT,
      may: {
        change: mayDraft,
        moveUp: mayMove && index > 0,
        moveDown: mayMove && index < text.clauses.length - 1,
        propose: mayDraft && refuseClauseStep(facts, "PROPOSED") === null,
        agree: holds(role, "agreement.draft") && refuseClauseStep(facts, "AGREED") === null,
        object: holds(role, "clause.object") && refuseObjecting(asked, speaker, standings) === null,
        consent:
          holds(role, "clause.object") &&
          !agrees &&
          refuseConsent({ ...asked, proposed: noted !== "OPEN" }, speaker, objectors) === null,
        takeBackConsent: drafting && agrees && holds(role, "clause.object"),
      },
    };
  });
}
