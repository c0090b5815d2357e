import type { ClauseSpeaker } from "@/domain/agreements/objections/rules";
import type { AgreementState } from "@/domain/agreements/schema";

/** What one organisation says to the words of a clause as they stand. Silence is one of them, and never a yes. */
export type ClauseVoice = "AGREES" | "OBJECTS" | "SILENT";

export interface ClauseVoiceFacts {
  /** Fingerprint of the words as they stand. */
  words: string;
  /** Who agreed, and to which words. */
  consents: readonly { partnerId: string; words: string }[];
  /** Whose objections stand. */
  objectors: readonly string[];
}

/** An objection outweighs an earlier yes, and a yes to other words is none. */
export function voiceOf({ words, consents, objectors }: ClauseVoiceFacts, partnerId: string): ClauseVoice {
  if (objectors.includes(partnerId)) return "OBJECTS";
  const agrees = consents.some((consent) => consent.partnerId === partnerId && consent.words === words);
  return agrees ? "AGREES" : "SILENT";
}

/** Everybody whom the text will bind, by what they say. */
export function voicesOn(
  facts: ClauseVoiceFacts,
  partnerIds: readonly string[],
): Record<ClauseVoice, string[]> {
  const voices: Record<ClauseVoice, string[]> = { AGREES: [], OBJECTS: [], SILENT: [] };
  const agreed = new Set(
    facts.consents.filter((one) => one.words === facts.words).map((one) => one.partnerId),
  );
  const objecting = new Set(facts.objectors);
  for (const id of partnerIds) {
    if (objecting.has(id)) voices.OBJECTS.push(id);
    else voices[agreed.has(id) ? "AGREES" : "SILENT"].push(id);
  }
  return voices;
}

export const consentRefusals = [
  "textFrozen",
  "clauseWithoutText",
  "notProposed",
  "noSeat",
  "notYetMember",
  "ownObjectionStands",
  "noConsent",
] as const;
export type ConsentRefusal = (typeof consentRefusals)[number];

/** Whether an organisation may agree to a clause; null means yes. What it objects to it cannot agree to as well. */
export function refuseConsent(
  clause: { textState: AgreementState; body: string; proposed: boolean },
  speaker: ClauseSpeaker,
  objectors: readonly string[],
): ConsentRefusal | null {
  if (clause.textState !== "DRAFT") return "textFrozen";
  if (clause.body === "") return "clauseWithoutText";
  if (speaker.partnerId === null) return "noSeat";
  if (!speaker.isMember) return "notYetMember";
  if (objectors.includes(speaker.partnerId)) return "ownObjectionStands";
  return clause.proposed ? null : "notProposed";
}
