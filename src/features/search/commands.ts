import { getTranslations } from "next-intl/server";
import type { Role } from "@/domain/access/roles";
import { type ActionId, actionsFor } from "@/domain/search/actions";

/** The same words as on the buttons that lead there. */
const words = {
  changePurpose: "workspaces.purpose.edit",
  addPartner: "partners.add",
  invitePeople: "people.invite.open",
  offer: "expectations.add.GIVE",
  need: "expectations.add.NEED",
  proposeGoal: "goals.propose",
  draftAgreement: "agreements.draft.open",
  addSetback: "setbacks.add",
} as const satisfies Record<ActionId, string>;

/** What this person may begin in this workspace, for the palette. */
export async function readActions(
  workspace: string,
  member: { role: Role; partner: unknown },
): Promise<Command[]> {
  const t = await getTranslations();
  return actionsFor(member).map(({ id, path }) => ({ href: `/w/${workspace}${path}`, label: t(words[id]) }));
}

/** Somewhere to go or something to begin, in the reader's words. */
export type Command = { href: string; label: string };
