import type { Role } from "@/domain/access/roles";
import type { MailTopic } from "./schema";
import { topicsFor } from "./topics";

/** What is true of the one who would get a mail, in the moment in which it goes out. */
export interface ReceiverFacts {
  role: Role;
  partnerId: string | null;
  hasLeft: boolean;
  /** The workspace lies in the trash. */
  workspaceRemoved: boolean;
  /** The organisation is a member; false for somebody without one. */
  organisationIsMember: boolean;
  off: readonly MailTopic[];
}

export const silences = ["gone", "switchedOff", "notTheirs", "takenBack"] as const;
export type Silence = (typeof silences)[number];

/** What only organisations that are members are asked. */
const forMembers: ReadonlySet<MailTopic> = new Set(["YOUR_TURN", "ROUND_OPENED", "ROUND_ENDS", "ASKED"]);

/**
 * Decides whether a mail that was asked for stays unsent after all, and why; null means it goes. Things change between
 * the press and the mail: somebody leaves, changes roles, switches a kind off; a confirmation is undone.
 */
export function staysUnsent(topic: MailTopic, to: ReceiverFacts): Silence | null {
  if (to.hasLeft || to.workspaceRemoved) return "gone";
  if (to.off.includes(topic)) return "switchedOff";
  if (!topicsFor(to).includes(topic)) return "notTheirs";
  if (forMembers.has(topic) && to.partnerId && !to.organisationIsMember) return "takenBack";
  return null;
}

/** Where one leads that stands for several of the same kind. */
const rooms: Record<MailTopic, string> = {
  YOUR_TURN: "plan",
  PLEASE_SIGN: "agreements",
  REMINDER: "plan",
  NOTE: "notes",
  ROUND_OPENED: "expectations/rounds",
  ROUND_ENDS: "expectations/rounds",
  ROUND_REVEALED: "expectations/rounds",
  ASKED: "expectations",
};

/** The one page that a mail leads to: the very thing, or its room when there are several. */
export function pathOf(topic: MailTopic, paths: readonly string[]): string {
  const [first, ...others] = new Set(paths);
  return first && others.length === 0 ? first : rooms[topic];
}
