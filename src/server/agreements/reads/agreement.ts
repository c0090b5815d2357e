import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { refuseAgreementAdoption } from "@/domain/agreements/adoption";
import {
  refuseAgreementRemoval,
  refuseAmendment,
  refuseDiscarding,
  refuseRenaming,
} from "@/domain/agreements/amendment";
import { CANONICAL_FORM } from "@/domain/agreements/clauses/canonical-text";
import { clauseGap } from "@/domain/agreements/clauses/clause-gap";
import { refuseAddingClause } from "@/domain/agreements/clauses/drafting";
import { refuseEnding } from "@/domain/agreements/ending";
import { inForce } from "@/domain/agreements/in-force";
import { openPoints } from "@/domain/agreements/opening";
import { RAIL_NAMES } from "@/domain/agreements/schema";
import {
  isOvertaken,
  isParty,
  refusePostponing,
  refuseRefusing,
  refuseSigning,
} from "@/domain/agreements/signing";
import { isFrozen } from "@/domain/agreements/states";
import { type Day, dayOfMoment } from "@/domain/calendar";
import { SILENT_NAMED } from "@/domain/decisions/before-deciding";
import { draftPath } from "@/domain/notifications/paths";
import { isSeated } from "@/domain/partners/states";
import type { Prisma } from "@/generated/prisma/client";
import { freeze } from "@/server/agreements/fingerprint";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readTimeAsked } from "@/server/notifications/face";
import { byName } from "@/server/organisations/face";
import { showClauses, shownClause } from "./clauses";
import { firstOf, type PartyFace, railOf, shownSignOff, tallyOf } from "./rail";
import { agreementRow, clausesInOrder, parties, partyFace, versionRow } from "./rows";

const shownAgreement = {
  ...agreementRow,
  workspace: { select: { form: true, protection: true } },
  versions: {
    where: { removedAt: null },
    orderBy: { number: "desc" },
    select: { id: true, number: true, state: true, openedAt: true },
  },
} satisfies Prisma.AgreementSelect;

const shownText = {
  ...versionRow,
  decision: { select: { decidedOn: true, asked: true } },
  clauses: {
    where: { removedAt: null },
    orderBy: clausesInOrder,
    select: shownClause,
  },
  signOffs: { select: shownSignOff },
} satisfies Prisma.AgreementVersionSelect;

type ShownAgreement = Prisma.AgreementGetPayload<{ select: typeof shownAgreement }>;
type ShownText = Prisma.AgreementVersionGetPayload<{ select: typeof shownText }>;
const countRedLines = (text: ShownText): number =>
  text.clauses.reduce((sum, clause) => sum + clause.redLines.length, 0);

/** What this person may do with the text, and for whom they would sign it. */
function abilities(
  scope: WorkspaceScope,
  agreement: ShownAgreement,
  text: ShownText,
  partners: readonly PartyFace[],
  ownSeat: PartyFace | null,
) {
  const { role, partnerId, maySign } = scope.member;
  const versions = agreement.versions;
  const laterOpened = versions.some((other) => other.number > text.number && isFrozen(other.state));
  const seat = partners.find((partner) => partner.id === partnerId) ?? null;
  const signs = holds(role, "agreement.sign") && seat !== null;
  const facts = seat && {
    text: { ...text, laterOpened },
    partner: seat,
    signer: { partnerId, maySign },
    signOff: text.signOffs.find((signOff) => signOff.partnerId === partnerId)?.state ?? null,
  };
  const speaker = { role, partnerId, isMember: ownSeat !== null && isSeated(ownSeat.state) };
  const shownPrint = text.fingerprint ?? "";
  const confirmedRedLines = countRedLines(text);
  const openObjections = text.clauses.flatMap((clause) =>
    clause.objections.filter((objection) => objection.state === "OPEN"),
  ).length;
  const decided = { decidedOn: scope.today, reviewOn: null, outcome: "REJECTED", confirmedRedLines } as const;
  const adoption = refuseAgreementAdoption({ state: text.state, laterOpened, ...decided });
  const upForDecision = text.state === "DRAFT" || adoption === null;
  return {
    laterOpened,
    /** Nobody opens or adopts it while a confirmed red line stands against one of its clauses. */
    blocked: upForDecision && confirmedRedLines > 0,
    seat: seat && { partnerId: seat.id, name: seat.name, maySign },
    may: {
      rename: holds(role, "agreement.draft") && refuseRenaming(versions) === null,
      remove: holds(role, "agreement.draft") && refuseAgreementRemoval(versions) === null,
      amend: holds(role, "agreement.draft") && refuseAmendment(versions) === null,
      discard: holds(role, "agreement.draft") && refuseDiscarding(versions, text.number) === null,
      end: holds(role, "agreement.adopt") && refuseEnding(text) === null,
      write: holds(role, "clause.write") && text.state === "DRAFT" && refuseAddingClause(speaker) === null,
      /** The page that says what stands against opening it. */
      beginOpening: holds(role, "agreement.open") && text.state === "DRAFT" && text.clauses.length > 0,
      open:
        holds(role, "agreement.open") &&
        text.state === "DRAFT" &&
        text.clauses.length > 0 &&
        confirmedRedLines === 0 &&
        openObjections === 0,
      adopt: holds(role, "agreement.adopt") && adoption === null,
      sign: signs && facts !== null && refuseSigning(facts, shownPrint) === null,
      refuse: signs && facts !== null && refuseRefusing(facts, shownPrint) === null,
      postpone: signs && facts !== null && refusePostponing(facts, scope.today, scope.today) === null,
    },
  };
}

const lookOf = ({ id, name, code, strand }: PartyFace) => ({ id, name, code, strand });

/** Parties that have not spoken on every clause that was put before them. */
function silentOn(clauses: ReturnType<typeof showClauses>, partners: readonly PartyFace[]): PartyFace[] {
  const ids = new Set(clauses.filter(({ state }) => state !== "OPEN").flatMap(({ silentIds }) => silentIds));
  return partners.filter(({ id }) => ids.has(id));
}

/**
 * One agreement in one of its versions (the newest, unless a number is given): the words, who has said
 * what about them, what the form still asks for, and what this person may do. The policies show an
 * observer the adopted text only, without states, objections and names.
 */
export async function readAgreement(
  scope: WorkspaceScope,
  agreementId: string,
  number?: number,
  names = RAIL_NAMES,
) {
  const { workspaceId, tx } = scope;
  const insider = plans(scope.member.role);
  const join = { relationLoadStrategy: "join" } as const;
  const agreement = orNotFound(
    await tx.agreement.findFirst({
      where: { workspaceId, id: agreementId, removedAt: null },
      select: shownAgreement,
      ...join,
    }),
  );
  const chosen = orNotFound(
    agreement.versions.find((version) => number === undefined || version.number === number) ?? null,
  );
  const text = orNotFound(
    await tx.agreementVersion.findFirst({
      where: { workspaceId, id: chosen.id },
      select: shownText,
      ...join,
    }),
  );
  const found = insider
    ? await tx.partner.findMany({
        where: {
          workspaceId,
          removedAt: null,
          OR: [parties, ...(scope.member.partnerId ? [{ id: scope.member.partnerId }] : [])],
        },
        orderBy: byName,
        take: WHOLE + 1,
        select: partyFace,
      })
    : [];
  const partners = whole(found).filter(isParty);
  const ownSeat = found.find((partner) => partner.id === scope.member.partnerId) ?? null;
  // The decision that adopted the text is its own; beside it stand what was rejected, and the end.
  const besides = insider
    ? await tx.decision.findMany({
        where: {
          workspaceId,
          subject: "AGREEMENT_VERSION",
          subjectId: text.id,
          ...(text.decisionId && { id: { not: text.decisionId } }),
          removedAt: null,
        },
        orderBy: { decidedOn: "desc" },
        take: 10,
        select: { outcome: true, decidedOn: true, asked: true },
      })
    : [];
  const ending = besides.find((each) => each.outcome === "ADOPTED");
  const { laterOpened, blocked, seat, may } = abilities(scope, agreement, text, partners, ownSeat);
  const clauses = showClauses(scope, text, partners, ownSeat);
  const silent = silentOn(clauses, partners);
  const drafting = insider && text.state === "DRAFT";
  const timeAsked = drafting ? await readTimeAsked(scope, [draftPath(agreement.id)]) : new Map<string, Day>();
  const rail = insider && isFrozen(text.state) ? railOf(scope.zone, text.signOffs, partners) : [];
  const said = rail
    .filter((each) => each.party)
    .map((each) => ({ partnerId: each.partner.id, signOff: each.state }));
  const decision = (row: { decidedOn: Date; asked: string }) => ({
    decidedOn: dayOf(row.decidedOn),
    asked: row.asked,
  });
  return {
    id: agreement.id,
    title: agreement.title,
    version: agreement.version,
    form: agreement.workspace.form,
    versions: agreement.versions.map(({ id, number: each, state }) => ({ id, number: each, state })),
    text: {
      id: text.id,
      number: text.number,
      state: text.state,
      version: text.version,
      openedOn: text.openedAt && dayOfMoment(text.openedAt, scope.zone),
      fingerprint: text.fingerprint,
      /** The form in which its words are hashed, which says how they are shown. */
      form: isFrozen(text.state) ? text.format : CANONICAL_FORM,
      draftFingerprint: may.open
        ? freeze({ title: agreement.title, number: text.number, clauses: text.clauses }).fingerprint
        : null,
      reviewOn: dayOf(text.reviewOn),
      decision: text.decision && decision(text.decision),
      rejections: besides.filter((each) => each.outcome === "REJECTED").map(decision),
      ending: ending ? decision(ending) : null,
      clauses: clauses.map(({ silentIds: _, ...clause }) => clause),
      openPoints: insider ? openPoints(clauses).map((clause) => clause.id) : [],
    },
    gap:
      insider && (text.state === "DRAFT" || text.state === "CONSULTATION")
        ? clauseGap(agreement.workspace.form, clauses, agreement.workspace.protection)
        : { missing: [], unsettled: [] },
    force: insider
      ? inForce({
          state: text.state,
          laterOpened,
          parties: said,
          reviewOn: dayOf(text.reviewOn),
          today: scope.today,
        })
      : null,
    blocked,
    parties: partners.length,
    /** Members that have not spoken on every clause that was put before them; how many, and the first of them. */
    silent: {
      count: silent.length,
      parties: silent
        .slice(0, SILENT_NAMED)
        .map((one) => ({ ...lookOf(one), until: timeAsked.get(one.id) ?? null })),
    },
    /** Until when the reader's organisation needs for its yes to the clauses of a draft. */
    ownTime: timeAsked.get(scope.member.partnerId ?? "") ?? null,
    rail: firstOf(rail, names, scope.member.partnerId),
    /** How many the whole rail names; what is counted above counts all of them. */
    named: rail.length,
    tally: tallyOf(rail),
    /** Whose word is missing, a yes to the clauses of a draft or a signature, for who may remind them. */
    remindable: holds(scope.member.role, "reminder.send")
      ? (drafting
          ? silent
          : isFrozen(text.state) && !isOvertaken({ ...text, laterOpened })
            ? rail.flatMap((each) => (each.party && each.state === "PENDING" ? each.partner : []))
            : []
        )
          .map(({ id }) => id)
          .filter((id) => id !== scope.member.partnerId)
      : [],
    seat,
    /** The organisation that this person speaks for, whether the text binds it or not. */
    seatName: ownSeat?.name ?? null,
    signerName: scope.member.name,
    today: scope.today,
    may,
  };
}
