import {
  addPartnerInput,
  allPartnersRef,
  changePartnerInput,
  declarePartnerInput,
  movePartnerInput,
  partnerRef,
  partnersRef,
  placePartnerInput,
  removePartnerInput,
} from "@/domain/partners/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listPartners, readPartner, readPartnerChoices } from "./reads";
import { addPartner, changePartner, declarePartner, movePartner, placePartner } from "./writes";
import { removePartner } from "./writes-remove";

export const partnersRouter = router({
  list: workspaceProcedure("partner.read")
    .input(partnersRef)
    .query(({ ctx, input }) => listPartners(ctx.scope, input.after)),
  byId: workspaceProcedure("partner.read")
    .input(partnerRef)
    .query(({ ctx, input }) => readPartner(ctx.scope, input.partnerId)),
  choices: workspaceProcedure("partner.read")
    .input(allPartnersRef)
    .query(({ ctx }) => readPartnerChoices(ctx.scope)),
  add: workspaceProcedure("partner.manage")
    .input(addPartnerInput)
    .mutation(({ ctx, input }) => addPartner(ctx.scope, input)),
  change: workspaceProcedure("partner.edit")
    .input(changePartnerInput)
    .mutation(({ ctx, input }) => changePartner(ctx.scope, input)),
  declare: workspaceProcedure("partner.edit")
    .input(declarePartnerInput)
    .mutation(({ ctx, input }) => declarePartner(ctx.scope, input)),
  place: workspaceProcedure("partner.manage")
    .input(placePartnerInput)
    .mutation(({ ctx, input }) => placePartner(ctx.scope, input)),
  move: workspaceProcedure("partner.manage")
    .input(movePartnerInput)
    .mutation(({ ctx, input }) => movePartner(ctx.scope, input)),
  remove: workspaceProcedure("partner.manage")
    .input(removePartnerInput)
    .mutation(({ ctx, input }) => removePartner(ctx.scope, input)),
});
