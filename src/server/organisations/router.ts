import {
  colleagueInvitationInput,
  createOrganisationInput,
  inviteColleagueInput,
  leaveOrganisationInput,
  removeColleagueInput,
  renameOrganisationInput,
} from "@/domain/organisations/schema";
import { asPerson } from "@/server/core/auth/account-scope";
import { personProcedure, provenPersonProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listColleagueInvitations, listMyOrganisations } from "./reads";
import { createOrganisation, leaveOrganisation, removeColleague, renameOrganisation } from "./writes";
import { acceptInvitation, declineInvitation, inviteColleague, revokeInvitation } from "./writes/invitations";

/**
 * Accounts of organisations, run by several people across workspaces (F3). Everybody who runs one may do all of
 * this; the last one cannot leave. Changes carry a request id; a retry is safe because the id of what is new
 * is made from it, and everything else has the same effect when done twice (REQ-C2). A session that only an invitation's
 * link opened finds nothing here and changes nothing.
 */
export const organisationsRouter = router({
  mine: personProcedure.query(({ ctx }) => asPerson(ctx.person, listMyOrganisations)),
  invitations: personProcedure.query(({ ctx }) => asPerson(ctx.person, listColleagueInvitations)),
  create: provenPersonProcedure
    .input(createOrganisationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => createOrganisation(scope, input))),
  rename: provenPersonProcedure
    .input(renameOrganisationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => renameOrganisation(scope, input))),
  leave: provenPersonProcedure
    .input(leaveOrganisationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => leaveOrganisation(scope, input))),
  removeColleague: provenPersonProcedure
    .input(removeColleagueInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => removeColleague(scope, input))),

  inviteColleague: provenPersonProcedure
    .input(inviteColleagueInput)
    .mutation(({ ctx, input }) => inviteColleague(ctx.person, input)),
  revokeInvitation: provenPersonProcedure
    .input(colleagueInvitationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => revokeInvitation(scope, input))),
  accept: provenPersonProcedure
    .input(colleagueInvitationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => acceptInvitation(scope, input))),
  decline: provenPersonProcedure
    .input(colleagueInvitationInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => declineInvitation(scope, input))),
});
