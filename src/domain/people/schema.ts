import { z } from "zod";
import { roles } from "@/domain/access/roles";
import { address } from "@/domain/address";
import { locales } from "@/domain/catalogue/languages";
import { change, cursor, id, inWorkspace, line, optionalLine, version } from "@/domain/input";
import { afterHandover } from "./coordination";
import { MAX_INVITED } from "./inviting";

/** How an organisation takes part (partners say what each of them means). */
const invitedTiers = ["CORE", "ASSOCIATE", "SUPPORTER"] as const;

/** The name a person shows in one workspace; it may be a pseudonym (REQ-P1). */
export const memberNameFields = { name: line(80) };

/** What the coordination decides about a person: role, seat, mandate. */
export const memberPlaceFields = {
  role: z.enum(roles, "invalid"),
  partnerId: id.nullable(),
  maySign: z.boolean(),
};

/** One person to invite, by their name where it is known, and the name of the organisation they come for. */
const invited = z.strictObject({
  email: address,
  name: optionalLine(80).optional(),
  partnerName: optionalLine().nullable(),
  /** Somebody has been asked whether it is one that is on the list, and it is another. */
  isOther: z.boolean().optional(),
});

/** Many people at once, all to the same kind of place. */
export const inviteFields = {
  ...memberPlaceFields,
  /** How organisations take part that come onto the list by this; they carry the plan unless something else is said. */
  tier: z.enum(invitedTiers, "invalid").optional(),
  invited: z.array(invited).min(1, "required").max(MAX_INVITED, "tooMany"),
};

export const peopleRef = inWorkspace({ after: cursor });
export const everybodyRef = inWorkspace({});
export const memberRef = inWorkspace({ memberId: id });
export const renameSelfInput = change({ version, ...memberNameFields });
export const changeMemberInput = change({ memberId: id, version, ...memberPlaceFields });
export const removeMemberInput = change({ memberId: id, version });
export const takeSeatBackInput = change({ memberId: id, version });
export const handOverInput = change({ memberId: id, version, afterwards: z.enum(afterHandover, "invalid") });
export const leaveInput = change({ colleague: address.nullable() });

/** The mail's language is for those who have no account yet; without a word it is the inviter's. */
export const inviteInput = change({ ...inviteFields, locale: z.enum(locales).optional() });
/** What one press of inviting has answered with. */
export const takeBackInvitationsInput = change({
  invitationIds: z.array(id).min(1, "required").max(MAX_INVITED, "invalid"),
});
export const resendInput = change({ invitationId: id, version });
export const revokeInput = change({ invitationId: id, version });

/** A mailed token: 256 bits. Anything else is not even looked up. */
export const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "invalid");
export const doorRef = z.strictObject({ token: invitationToken });
/** Accepting says under which name one joins, and for which organisation account where one runs any. */
export const acceptFields = { ...memberNameFields, organisationId: id.nullable() };
export const acceptInput = z.strictObject({ token: invitationToken, ...acceptFields });
export const declineInput = z.strictObject({ token: invitationToken });
/** An invitation to one's own address, found without its link. */
const waitingPlace = { workspace: id, invitationId: id };
export const waitingRef = z.strictObject(waitingPlace);
export const acceptWaitingInput = z.strictObject({ ...waitingPlace, ...acceptFields });
/** Accepting with another account of one's own: a code from the invited mailbox. */
export const ownFields = { code: line(24), ...memberNameFields };
export const acceptWithOwnInput = z.strictObject({ token: invitationToken, ...ownFields });
export const takeSeatInput = z.strictObject({ workspace: id, partnerId: id, ...memberNameFields });

export type ChangeMember = z.infer<typeof changeMemberInput>;
export type RemoveMember = z.infer<typeof removeMemberInput>;
export type RenameSelf = z.infer<typeof renameSelfInput>;
export type HandOver = z.infer<typeof handOverInput>;
export type Leave = z.infer<typeof leaveInput>;
export type Invite = z.infer<typeof inviteInput>;
export type TakeBackInvitations = z.infer<typeof takeBackInvitationsInput>;
export type Resend = z.infer<typeof resendInput>;
export type Revoke = z.infer<typeof revokeInput>;
export type Accept = z.infer<typeof acceptInput>;
export type TakeSeat = z.infer<typeof takeSeatInput>;
