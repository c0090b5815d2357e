import { z } from "zod";
import { address } from "@/domain/address";
import { DAY } from "@/domain/calendar";
import { id, line, version } from "@/domain/input";

/** An invitation to run an organisation's account is good for seven days (REQ-A7). */
export const ORGANISATION_INVITATION_LASTS = 7 * DAY;

/** A client-made id per change, as everywhere; see server/organisations/router.ts for what it means here. */
const ours = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ requestId: id, ...shape });

/** The shape the form edits. */
export const organisationFields = { name: line(160) };
export const createOrganisationInput = ours(organisationFields);
export const renameOrganisationInput = ours({ organisationId: id, version, ...organisationFields });
export const inviteColleagueInput = ours({ organisationId: id, email: address });
export const colleagueInvitationInput = ours({ invitationId: id });
export const removeColleagueInput = ours({ organisationId: id, personId: id });
export const leaveOrganisationInput = ours({ organisationId: id });

export type CreateOrganisationInput = z.infer<typeof createOrganisationInput>;
export type RenameOrganisationInput = z.infer<typeof renameOrganisationInput>;
export type InviteColleagueInput = z.infer<typeof inviteColleagueInput>;
