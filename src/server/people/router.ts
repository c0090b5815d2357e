import { importInput, importRef, undoImportInput } from "@/domain/partners/import/schema";
import {
  acceptInput,
  acceptWaitingInput,
  acceptWithOwnInput,
  changeMemberInput,
  declineInput,
  doorRef,
  everybodyRef,
  handOverInput,
  inviteInput,
  leaveInput,
  memberRef,
  peopleRef,
  removeMemberInput,
  renameSelfInput,
  resendInput,
  revokeInput,
  takeBackInvitationsInput,
  takeSeatBackInput,
  takeSeatInput,
  waitingRef,
} from "@/domain/people/schema";
import {
  personProcedure,
  provenPersonProcedure,
  publicProcedure,
  workspaceProcedure,
} from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listCoordinators, listPeople, readInviting, readMember, readMyMembership } from "./reads";
import { readDoor } from "./reads/door";
import { readKnown } from "./reads/import";
import { listInvitations } from "./reads/invitations";
import { listEmptySeats } from "./reads/seats";
import { listWaiting, readWaitingOffer } from "./reads/waiting";
import { accept, acceptWaiting, decline, declineWaiting, takeSeat } from "./writes/accept";
import { handOver, leave } from "./writes/coordination";
import { importPartners, undoImport } from "./writes/import";
import { invite, resend, revoke } from "./writes/invitations";
import { changeMember, removeMember, renameSelf, takeSeatBack } from "./writes/members";
import { acceptWithOwn } from "./writes/own-address";
import { takeBackInvitations } from "./writes/take-back";

const placeOf = ({ workspace: workspaceId, invitationId }: { workspace: string; invitationId: string }) => ({
  workspaceId,
  invitationId,
});

export const peopleRouter = router({
  list: workspaceProcedure("member.read")
    .input(peopleRef)
    .query(({ ctx, input }) => listPeople(ctx.scope, input.after)),
  coordinators: workspaceProcedure("member.read")
    .input(everybodyRef)
    .query(({ ctx }) => listCoordinators(ctx.scope)),
  byId: workspaceProcedure("member.read")
    .input(memberRef)
    .query(({ ctx, input }) => readMember(ctx.scope, input.memberId)),
  me: workspaceProcedure("workspace.leave")
    .input(everybodyRef)
    .query(({ ctx }) => readMyMembership(ctx.scope)),
  change: workspaceProcedure("member.manage", { fresh: true })
    .input(changeMemberInput)
    .mutation(({ ctx, input }) => changeMember(ctx.scope, input)),
  remove: workspaceProcedure("member.manage", { fresh: true })
    .input(removeMemberInput)
    .mutation(({ ctx, input }) => removeMember(ctx.scope, input)),
  takeSeatBack: workspaceProcedure("invitation.send", { fresh: true })
    .input(takeSeatBackInput)
    .mutation(({ ctx, input }) => takeSeatBack(ctx.scope, input)),
  handOver: workspaceProcedure("member.manage", { fresh: true })
    .input(handOverInput)
    .mutation(({ ctx, input }) => handOver(ctx.scope, input)),
  renameSelf: workspaceProcedure("member.renameSelf")
    .input(renameSelfInput)
    .mutation(({ ctx, input }) => renameSelf(ctx.scope, input)),
  leave: workspaceProcedure("workspace.leave", { fresh: true })
    .input(leaveInput)
    .mutation(({ ctx, input }) => leave(ctx.scope, input, ctx.person.locale)),
  emptySeats: personProcedure.query(({ ctx }) => listEmptySeats(ctx.person)),
  takeSeat: provenPersonProcedure
    .input(takeSeatInput)
    .mutation(({ ctx, input }) => takeSeat(input, ctx.person)),

  invitations: workspaceProcedure("invitation.read")
    .input(peopleRef)
    .query(({ ctx, input }) => listInvitations(ctx.scope, input.after)),
  inviting: workspaceProcedure("member.read")
    .input(everybodyRef)
    .query(({ ctx }) => readInviting(ctx.scope)),
  invite: workspaceProcedure("invitation.send", { proven: true })
    .input(inviteInput)
    .mutation(({ ctx, input }) => invite(ctx.scope, input, ctx.person.locale)),
  resend: workspaceProcedure("invitation.send", { proven: true })
    .input(resendInput)
    .mutation(({ ctx, input }) => resend(ctx.scope, input)),
  takeBackInvitations: workspaceProcedure("invitation.send")
    .input(takeBackInvitationsInput)
    .mutation(({ ctx, input }) => takeBackInvitations(ctx.scope, input)),
  revoke: workspaceProcedure("invitation.send")
    .input(revokeInput)
    .mutation(({ ctx, input }) => revoke(ctx.scope, input)),
  /** Stands here and not with the partners, because it invites: people know seats, seats know no people. */
  known: workspaceProcedure("partner.manage")
    .input(importRef)
    .query(({ ctx }) => readKnown(ctx.scope)),
  importPartners: workspaceProcedure("partner.manage", { proven: true })
    .input(importInput)
    .mutation(({ ctx, input }) => importPartners(ctx.scope, input, ctx.person.locale)),
  undoImport: workspaceProcedure("partner.manage")
    .input(undoImportInput)
    .mutation(({ ctx, input }) => undoImport(ctx.scope, input)),
  door: publicProcedure.input(doorRef).query(({ ctx, input }) => readDoor(input.token, ctx.person)),
  accept: personProcedure.input(acceptInput).mutation(({ ctx, input }) => accept(input, ctx.person)),
  waiting: personProcedure.query(({ ctx }) => listWaiting(ctx.person)),
  waitingOffer: personProcedure
    .input(waitingRef)
    .query(({ ctx, input }) => readWaitingOffer(placeOf(input), ctx.person)),
  acceptWaiting: personProcedure
    .input(acceptWaitingInput)
    .mutation(({ ctx, input }) => acceptWaiting(placeOf(input), input, ctx.person)),
  declineWaiting: personProcedure
    .input(waitingRef)
    .mutation(({ ctx, input }) => declineWaiting(placeOf(input), ctx.person)),
  acceptWithOwn: provenPersonProcedure
    .input(acceptWithOwnInput)
    .mutation(({ ctx, input }) => acceptWithOwn(input, ctx.person)),
  decline: personProcedure.input(declineInput).mutation(({ ctx, input }) => decline(input.token, ctx.person)),
});
