import type { RouterOutputs } from "@/trpc/types";

export type Agreement = RouterOutputs["agreements"]["byId"];
export type ShownClause = Agreement["text"]["clauses"][number];
export type Word = Agreement["rail"][number];
export type Comparison = RouterOutputs["agreements"]["compare"];

/** The address of an agreement, in a version that is not the newest one too. */
export function agreementAddressOf(
  workspace: string,
  agreement: { id: string; versions: { number: number }[] },
  number?: number,
  path = "",
) {
  const newest = agreement.versions[0]?.number;
  const query = number === undefined || number === newest ? "" : `?version=${number}`;
  return `/w/${workspace}/agreements/${agreement.id}${path}${query}`;
}
