import type { RouterOutputs } from "@/trpc/types";

export type ShownPerson = RouterOutputs["people"]["byId"];

export type PartnerChoice = RouterOutputs["partners"]["choices"][number];

export type PendingInvitation = RouterOutputs["people"]["invitations"]["invitations"][number];
