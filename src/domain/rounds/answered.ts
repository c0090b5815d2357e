import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";

export const standings = ["ALL", "PARTLY", "NOTHING"] as const;
export type Standing = (typeof standings)[number];

/** How far an organisation is in a round. That is all that anybody else may know before the reveal. */
export function standingOf(
  kinds: readonly ExpectationKind[],
  answered: readonly { partnerId: string; kind: ExpectationKind }[],
  partnerId: string,
): Standing {
  const said = new Set(answered.filter((one) => one.partnerId === partnerId).map((one) => one.kind));
  const asked = kinds.filter((kind) => said.has(kind)).length;
  if (asked === kinds.length) return "ALL";
  return asked > 0 ? "PARTLY" : "NOTHING";
}

/**
 * Whose answer a round waits for: members that somebody speaks for. Where nobody sits nobody can answer, and the
 * coordination must not (F17); a round that waited for them would never be complete.
 */
export const isAskedIn = (partner: { state: string; hasRepresentative: boolean }): boolean =>
  partner.state === "MEMBER" && partner.hasRepresentative;

/** Those who are asked and of whom an answer is still missing, in the order given. */
export const waitingFor = <P extends { id: string; isAsked: boolean }>(
  kinds: readonly ExpectationKind[],
  answered: readonly { partnerId: string; kind: ExpectationKind }[],
  partners: readonly P[],
): P[] => partners.filter((partner) => partner.isAsked && standingOf(kinds, answered, partner.id) !== "ALL");
