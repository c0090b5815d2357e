import type { Role } from "./roles";

const C = "COORDINATOR";
const R = "REPRESENTATIVE";
const F = "FACILITATOR";
const O = "OBSERVER";

/**
 * Which role holds which right: the only table (REQ-Z1). A procedure names its right or does
 * not compile; the walls test derives its expectations from here. Conditions on a record (own
 * organisation, mandate, state) are rules of the noun and come on top.
 */
export const permissions = {
  "workspace.read": [C, R, F, O],
  "workspace.edit": [C],
  "workspace.remove": [C],
  "workspace.leave": [C, R, F, O],
  "workspace.visit": [C, R, F, O],
  "draft.keep": [C, R, F, O],
  "member.read": [C, R, F],
  "member.manage": [C],
  "member.renameSelf": [C, R, F, O],
  "invitation.read": [C, R],
  "invitation.send": [C, R],
  "partner.read": [C, R, F, O],
  "partner.manage": [C],
  "partner.edit": [C, R],
  "expectation.read": [C, R, F],
  "expectation.write": [C, R],
  "goal.read": [C, R, F, O],
  "goal.write": [C, R],
  "goal.adopt": [C],
  "goal.position": [C, R],
  "agreement.read": [C, R, F, O],
  "agreement.draft": [C],
  "agreement.open": [C],
  "agreement.adopt": [C],
  "agreement.sign": [C, R],
  "clause.write": [C, R],
  "clause.object": [C, R],
  "risk.read": [C, R, F],
  "risk.write": [C, R],
  "plan.read": [C, R, F],
  "plan.answer": [C, R],
  "plan.start": [C],
  "form.answer": [C, R],
  "perspective.manage": [C],
  "structure.manage": [C],
  "commitment.write": [C, R],
  "match.write": [C, R],
  "category.manage": [C],
  "round.read": [C, R, F],
  "round.manage": [C],
  "redLine.read": [C, R, F],
  "redLine.link": [C, R],
  "actor.read": [C, R, F],
  "actor.write": [C, R],
  "note.read": [C, R, F],
  "note.write": [C, F],
  "note.reply": [C, R, F],
  "note.resolve": [C, F],
  "search.read": [C, R, F, O],
  "reminder.send": [C],
  "mail.choose": [C, R, F, O],
  "history.read": [C, R, F],
  "history.undo": [C, R, F],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof permissions;

/** Whether the role holds the right. */
export const holds = (role: Role, right: Right): boolean =>
  (permissions[right] as readonly Role[]).includes(role);
