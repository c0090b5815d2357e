import { type MemberPlace, refusePlace, type SeatRefusal } from "./seats";

/** Invitations sent with one press. More are sent with a second one. */
export const MAX_INVITED = 50;

export const invitingRefusals = ["mandateNeeded", "onlyColleagues", "beyondYourRights"] as const;
export type InvitingRefusal = (typeof invitingRefusals)[number] | SeatRefusal;

/**
 * Decides whether somebody may invite a person to this place; null means yes.
 *
 * The coordination invites anyone. A representative with a mandate invites colleagues for their
 * organisation, with no more rights than their own (REQ-A7). Role and seat must fit together for both.
 */
export function refuseInvitingMember(inviter: MemberPlace, invited: MemberPlace): InvitingRefusal | null {
  const misfit = refusePlace(invited);
  if (misfit) return misfit;
  if (inviter.role === "COORDINATOR") return null;
  if (inviter.role !== "REPRESENTATIVE" || !inviter.maySign) return "mandateNeeded";
  return refuseColleague(inviter, invited);
}

/**
 * On whose behalf an invitation was sent. Colleagues invite for their own organisation only, so one for another seat was
 * the coordination's, also where whoever sent it has handed that over since.
 */
export const invitedBy = (
  sender: Pick<MemberPlace, "role" | "partnerId">,
  invited: Pick<MemberPlace, "partnerId">,
): "coordination" | "colleague" =>
  sender.role === "COORDINATOR" || sender.partnerId !== invited.partnerId ? "coordination" : "colleague";

/**
 * Decides whether somebody who leaves may name this colleague for the seat; null means yes. It needs no
 * mandate, because the seat would be empty otherwise, but it passes on no more than the leaver had.
 */
export function refuseColleague(leaver: MemberPlace, invited: MemberPlace): InvitingRefusal | null {
  const misfit = refusePlace(invited);
  if (misfit) return misfit;
  if (!leaver.partnerId || invited.partnerId !== leaver.partnerId) return "onlyColleagues";
  if (invited.role !== "REPRESENTATIVE") return "beyondYourRights";
  if (invited.maySign && !leaver.maySign) return "beyondYourRights";
  return null;
}
