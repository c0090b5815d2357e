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

/** The members of whom an answer is still missing, in the order given. */
export const waitingFor = <P extends { id: string; isMember: boolean }>(
  kinds: readonly ExpectationKind[],
  answered: readonly { partnerId: string; kind: ExpectationKind }[],
  partners: readonly P[],
): P[] => partners.filter((partner) => partner.isMember && standingOf(kinds, answered, partner.id) !== "ALL");
