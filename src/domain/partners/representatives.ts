export const representationRefusals = ["notItsPerson", "samePerson"] as const;
export type RepresentationRefusal = (typeof representationRefusals)[number];

/** Who is to speak and to step in, and the ids of the people who sit for the organisation now. */
export interface RepresentationFacts {
  representativeId: string | null;
  deputyId: string | null;
  people: readonly string[];
}

/**
 * Decides whether these people may speak for an organisation and step in; null means yes. Both are among its own
 * people here, and they are two: nobody is their own deputy (CL5).
 */
export function refuseRepresentation({
  representativeId,
  deputyId,
  people,
}: RepresentationFacts): RepresentationRefusal | null {
  const named = [representativeId, deputyId].filter((one) => one !== null);
  if (named.some((one) => !people.includes(one))) return "notItsPerson";
  return named.length === 2 && representativeId === deputyId ? "samePerson" : null;
}
