import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { refuseAgreementAdoption } from "@/domain/agreements/adoption";
import {
  refuseAgreementRemoval,
  refuseAmendment,
  refuseDiscarding,
  refuseRenaming,
} from "@/domain/agreements/amendment";
import { clauseGap } from "@/domain/agreements/clauses/clause-gap";
import { refuseClauseStep } from "@/domain/agreements/clauses/clause-steps";
import { refuseEnding } from "@/domain/agreements/ending";
import { inForce } from "@/domain/agreements/in-force";
import { openPoints } from "@/domain/agreements/opening";
import { RAIL_NAMES } from "@/domain/agreements/schema";
import { isParty, refusePostponing, refuseRefusing, refuseSigning } from "@/domain/agreements/signing";
import { isFrozen } from "@/domain/agreements/states";
import { dayOfMoment, type Zone } from "@/domain/calendar";
import type { Prisma } from "@/generated/prisma/client";
import { freeze } from "@/server/agreements/fingerprint";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { byName } from "@/server/organisations/face";
import { confirmedIds } from "@/server/red-lines/face";
import { agreementRow, clauseRow, clausesInOrder, parties, partyFace, signOffRow, versionRow } from "./rows";

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
    select: { ...clauseRow, redLines: confirmedIds },
  },
  signOffs: { select: { ...signOffRow, partner: { select: partyFace } } },
} satisfies Prisma.AgreementVersionSelect;

type ShownAgreement = Prisma.AgreementGetPayload<{ select: typeof shownAgreement }>;
type ShownText = Prisma.AgreementVersionGetPayload<{ select: typeof shownText }>;
type Face = Prisma.PartnerGetPayload<{ select: typeof partyFace }>;

/** What one organisation has said about this text, with the name of who said it. */
function word(zone: Zone, partner: Face, signOff: ShownText["signOffs"][number] | undefined) {
  return {
    partner: { id: partner.id, name: partner.name, code: partner.code, strand: partner.strand },
    party: isParty(partner),
    state: signOff?.state ?? ("PENDING" as const),
    signerName: signOff?.signerName ?? "",
    mandate: signOff?.mandate ?? "",
    reservation: signOff?.reservation ?? "",
    reason: signOff?.reason ?? "",
    notBefore: dayOf(signOff?.notBefore ?? null),
    signedOn: signOff?.signedAt ? dayOfMoment(signOff.signedAt, zone) : null,
  };
}

/** The rail: today's parties by name, then who gave its word and is no longer a party. */
function railOf(zone: Zone, text: ShownText, today: Face[]) {
  const said = new Map(text.signOffs.map((signOff) => [signOff.partnerId, signOff]));
  const current = new Set(today.map((partner) => partner.id));
  const former = text.signOffs.filter(
    (signOff) => !current.has(signOff.partnerId) && signOff.state !== "PENDING",
  );
  return [
    ...today.map((partner) => word(zone, partner, said.get(partner.id))),
    ...former.map((signOff) => word(zone, signOff.partner, signOff)),
  ];
}

/** As many of the rail as are shown, in its order; the reader's own word is always among them. */
function firstOf<T extends { partner: { id: string } }>(
  rail: readonly T[],
  names: number,
  own: string | null,
) {
  const first = rail.slice(0, names);
  const mine = rail.find((word) => word.partner.id === own);
  return mine && !first.includes(mine) ? [mine, ...first.slice(0, -1)] : first;
}

/** One clause with what this person may do to it. An observer reads the words alone. */
function showClauses(scope: WorkspaceScope, text: ShownText) {
  const { role, partnerId } = scope.member;
  const drafting = text.state === "DRAFT" && holds(role, "clause.write");
  return text.clauses.map(({ removedAt: _, versionId: __, redLines, ...clause }, index) => {
    const facts = { textState: text.state, state: clause.state, body: clause.body };
    return {
      ...clause,
      number: index + 1,
      objection: plans(role) ? clause.objection : "",
      /** How many confirmed red lines stand against it. */
      redLines: redLines.length,
      may: {
        change: drafting,
        moveUp: drafting && index > 0,
        moveDown: drafting && index < text.clauses.length - 1,
        propose: holds(role, "clause.write") && refuseClauseStep(facts, "PROPOSED", partnerId) === null,
        agree: holds(role, "agreement.draft") && refuseClauseStep(facts, "AGREED", partnerId) === null,
        contest: holds(role, "clause.write") && refuseClauseStep(facts, "CONTESTED", partnerId) === null,
      },
    };
  });
}

const countRedLines = (text: ShownText): number =>
  text.clauses.reduce((sum, clause) => sum + clause.redLines.length, 0);

/** What this person may do with the text, and for whom they would sign it. */
function abilities(scope: WorkspaceScope, agreement: ShownAgreement, text: ShownText, partners: Face[]) {
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
  const shownPrint = text.fingerprint ?? "";
  const confirmedRedLines = countRedLines(text);
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
      write: holds(role, "clause.write") && text.state === "DRAFT",
      open:
        holds(role, "agreement.open") &&
        text.state === "DRAFT" &&
        text.clauses.length > 0 &&
        confirmedRedLines === 0,
      adopt: holds(role, "agreement.adopt") && adoption === null,
      sign: signs && facts !== null && refuseSigning(facts, shownPrint) === null,
      refuse: signs && facts !== null && refuseRefusing(facts, shownPrint) === null,
      postpone: signs && facts !== null && refusePostponing(facts, scope.today, scope.today) === null,
    },
  };
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
  const partners = insider
    ? await tx.partner.findMany({
        where: { workspaceId, ...parties },
        orderBy: byName,
        take: WHOLE + 1,
        select: partyFace,
      })
    : [];
  whole(partners);
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
  const { laterOpened, blocked, seat, may } = abilities(scope, agreement, text, partners);
  const rail = insider && isFrozen(text.state) ? railOf(scope.zone, text, partners) : [];
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
      draftFingerprint: may.open
        ? freeze({ title: agreement.title, number: text.number, clauses: text.clauses }).fingerprint
        : null,
      reviewOn: dayOf(text.reviewOn),
      decision: text.decision && decision(text.decision),
      rejections: besides.filter((each) => each.outcome === "REJECTED").map(decision),
      ending: ending ? decision(ending) : null,
      clauses: showClauses(scope, text),
      openPoints: insider ? openPoints(text.clauses).map((clause) => clause.id) : [],
    },
    gap:
      insider && text.state === "DRAFT"
        ? clauseGap(agreement.workspace.form, text.clauses, agreement.workspace.protection)
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
    rail: firstOf(rail, names, scope.member.partnerId),
    /** How many the whole rail names; what is counted above counts all of them. */
    named: rail.length,
    seat,
    signerName: scope.member.name,
    today: scope.today,
    may,
  };
}
