import { holds, type Right } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import { holdsAll } from "@/domain/folding";

/** What can be begun from the palette, in the order of a plan. Each leads to the page that decides what is allowed. */
const table = [
  { id: "changePurpose", right: "workspace.edit", path: "/purpose/edit", withSeat: false },
  { id: "addPartner", right: "partner.manage", path: "/partners/new", withSeat: false },
  { id: "invitePeople", right: "member.manage", path: "/people/invite", withSeat: false },
  { id: "offer", right: "expectation.write", path: "/expectations/new?kind=GIVE", withSeat: true },
  { id: "need", right: "expectation.write", path: "/expectations/new?kind=NEED", withSeat: true },
  { id: "proposeGoal", right: "goal.write", path: "/goals/new", withSeat: false },
  { id: "draftAgreement", right: "agreement.draft", path: "/agreements/new", withSeat: false },
  { id: "addSetback", right: "risk.write", path: "/setbacks/new", withSeat: false },
] as const satisfies { id: string; right: Right; path: string; withSeat: boolean }[];

export type ActionId = (typeof table)[number]["id"];

/** What this person may begin. Offers and needs are an organisation's, so they want a seat. */
export const actionsFor = (member: { role: Role; partner: unknown }): { id: ActionId; path: string }[] =>
  table
    .filter(({ right, withSeat }) => holds(member.role, right) && (!withSeat || member.partner !== null))
    .map(({ id, path }) => ({ id, path }));

/** Those whose words hold every word that was typed; all of them while nothing is typed. */
export function commandsFor<T extends { label: string }>(commands: readonly T[], typed: string): T[] {
  return commands.filter(({ label }) => holdsAll(label, typed));
}
