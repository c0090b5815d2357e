import type { PostponeAgreement, RefuseAgreement, SignAgreement } from "@/domain/agreements/schema";
import {
  refusePostponing,
  refuseRefusing,
  refuseReservation,
  refuseSigning,
  type SigningFacts,
} from "@/domain/agreements/signing";
import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { fingerprintOf } from "@/server/agreements/fingerprint";
import { partyFace, type SignOffRow, signOffRow } from "@/server/agreements/reads/rows";
import { nextVersion, orNotFound, toDay } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type HeldText, holdText } from "./text";

type Word = Omit<Prisma.SignOffUncheckedUpdateInput, "version">;

/** What the rules ask about one organisation's word on one text, read while the text's row is held. */
async function readFacts(scope: WorkspaceScope, input: { versionId: string; partnerId: string }) {
  const text = await holdText(scope, { versionId: input.versionId }, "SHARE");
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: input.partnerId, removedAt: null },
      select: { ...partyFace, signOffs: { where: { versionId: input.versionId }, select: signOffRow } },
      relationLoadStrategy: "join",
    }),
  );
  const before = partner.signOffs[0] ?? null;
  const { partnerId, maySign } = scope.member;
  const facts: SigningFacts = {
    text: honest(text),
    partner,
    signer: { partnerId, maySign },
    signOff: before?.state ?? null,
  };
  return { facts, said: { before, name: partner.name } };
}

/** A stored fingerprint that is not the one of the stored words is none: nobody signs it. */
function honest(text: HeldText): HeldText {
  const stands = text.frozenText !== null && fingerprintOf(text.frozenText) === text.fingerprint;
  return stands ? text : { ...text, fingerprint: null };
}

/**
 * Keeps one organisation's word and its event. Of two who do this at once the second finds the row moved
 * on (or already there), runs again and is told that it is done.
 */
async function keepWord(
  scope: WorkspaceScope,
  input: { versionId: string; partnerId: string },
  { before, name }: { before: SignOffRow | null; name: string },
  action: Action<"SIGN_OFF">,
  given: Word,
) {
  // names are those of the day: what stands beside a signature does not change with a new name
  const word = { ...given, partnerName: name, signerRole: scope.member.role };
  const key = { workspaceId: scope.workspaceId, versionId: input.versionId, partnerId: input.partnerId };
  const after = before
    ? await scope.tx.signOff.update({
        where: { workspaceId_versionId_partnerId: key, version: before.version },
        data: { ...word, version: nextVersion },
        select: signOffRow,
      })
    : await scope.tx.signOff.create({
        data: { ...key, ...word } as Prisma.SignOffUncheckedCreateInput,
        select: signOffRow,
      });
  // A word has no id of its own: in the log it goes by its text, the organisation stands beside it.
  const named = (row: SignOffRow) => ({ ...row, id: row.versionId });
  scope.record({
    action,
    kind: "SIGN_OFF",
    before: before && named(before),
    after: named(after),
    partnerId: input.partnerId,
  });
  return { id: after.versionId, version: after.version };
}

/**
 * Signs a frozen text for the signer's organisation, with or without a reservation (REQ-G2: person, organisation,
 * mandate, time, hash).
 */
export async function signAgreement(scope: WorkspaceScope, input: SignAgreement) {
  const { facts, said } = await readFacts(scope, input);
  unless(refuseSigning(facts, input.fingerprint));
  unless(refuseReservation(input.how, input.reservation));
  return keepWord(scope, input, said, "agreement.signed", {
    state: input.how,
    signedById: scope.member.id,
    signerName: input.signerName,
    mandate: input.mandate,
    reservation: input.how === "SIGNED_WITH_RESERVATION" ? input.reservation : "",
    reason: "",
    notBefore: null,
    fingerprint: input.fingerprint,
    signedAt: scope.now,
  });
}

/** Refuses to sign for the person's organisation, with the reason. The organisation may still sign later. */
export async function refuseAgreement(scope: WorkspaceScope, input: RefuseAgreement) {
  const { facts, said } = await readFacts(scope, input);
  unless(refuseRefusing(facts, input.fingerprint));
  return keepWord(scope, input, said, "agreement.refused", {
    state: "REFUSED",
    signedById: scope.member.id,
    signerName: input.signerName,
    mandate: input.mandate,
    reason: input.reason,
    notBefore: null,
    fingerprint: input.fingerprint,
  });
}

/** Says that the person's organisation will not answer before a day, for example because its board meets then. */
export async function postponeAgreement(scope: WorkspaceScope, input: PostponeAgreement) {
  const { facts, said } = await readFacts(scope, input);
  unless(refusePostponing(facts, input.notBefore, scope.today));
  return keepWord(scope, input, said, "agreement.postponed", {
    state: "PENDING",
    notBefore: toDay(input.notBefore),
  });
}
