import type { Role } from "@/domain/access/roles";

/** A person's place in the workspace, as its own Membership row says. */
export interface Member {
  id: string;
  role: Role;
  /** The partner this person speaks for, if any. */
  partnerId: string | null;
  maySign: boolean;
  name: string;
}

/** By what somebody comes in who has no place in the workspace yet, or is nobody in particular. */
export type Door = "founding" | "invitation" | "seat" | "mail" | "account";

/**
 * Who acts. A `person` is a member, who came through a door in this very transaction or has been here. A `job` is the
 * server itself, for what falls due without anybody there. At a `door` stands somebody who is no member yet.
 */
export type Actor =
  | { is: "person"; member: Member; door: Door | null }
  | { is: "job"; name: string }
  | { is: "door"; door: Door };

/** The member who acts; null for a job and at a door. */
export const memberOf = (actor: Actor): Member | null => (actor.is === "person" ? actor.member : null);

/** How an event names what acted where no member did, or by which door a member came; null for whoever has been here. */
export function throughOf(actor: Actor): string | null {
  if (actor.is === "job") return `job:${actor.name}`;
  return actor.door && `door:${actor.door}`;
}
