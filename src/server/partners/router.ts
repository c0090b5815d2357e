import { z } from "zod";
import { tableRef } from "@/domain/partners/map/table";
import { pickAmongInput } from "@/domain/partners/pick-schema";
import {
  addPartnerInput,
  allPartnersRef,
  changePartnerInput,
  confirmPartnersInput,
  declarePartnerInput,
  mergePartnersInput,
  movePartnerInput,
  partnerRef,
  partnersRef,
  placePartnerInput,
  readAgreementInput,
  recordExitInput,
  removePartnerInput,
  setCompanyInput,
  setRepresentationInput,
  wordExitInput,
} from "@/domain/partners/schema";
import { endedStates } from "@/domain/partners/states";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { movePartner, recordExit, wordExit } from "./leaving/writes";
import { readTable } from "./map/reads";
import { mergePartners } from "./merging/writes";
import { readPartnerChoices } from "./reads";
import { exportPartners } from "./reads/export";
import { listPartners } from "./reads/list";
import { readPartner } from "./reads/one";
import { addPartner } from "./writes";
import { confirmPartners } from "./writes/confirm";
import { markAgreementRead, setCompany, setRepresentation } from "./writes/people";
import { changePartner, declarePartner, placePartner } from "./writes/profile";
import { removePartner } from "./writes/remove";

const ending = z.looseObject({ to: z.enum(endedStates) });
/** Sending an organisation away ends the access of its people; other steps can be taken back. */
const endsPartnership = (input: unknown): boolean => ending.safeParse(input).success;

export const partnersRouter = router({
  list: workspaceProcedure("partner.read")
    .input(partnersRef)
    .query(({ ctx, input: { workspace: _, ...asked } }) => listPartners(ctx.scope, asked)),
  byId: workspaceProcedure("partner.read")
    .input(partnerRef)
    .query(({ ctx, input }) => readPartner(ctx.scope, input.partnerId)),
  choices: workspaceProcedure("partner.read")
    .input(pickAmongInput)
    .query(({ ctx, input }) => readPartnerChoices(ctx.scope, input)),
  map: workspaceProcedure("partner.read")
    .input(tableRef)
    .query(({ ctx, input }) => readTable(ctx.scope, input.seat)),
  export: workspaceProcedure("partner.read", { fresh: true })
    .input(allPartnersRef)
    .query(({ ctx }) => exportPartners(ctx.scope)),
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
  move: workspaceProcedure("partner.manage", { fresh: endsPartnership })
    .input(movePartnerInput)
    .mutation(({ ctx, input }) => movePartner(ctx.scope, input)),
  confirmAll: workspaceProcedure("partner.manage")
    .input(confirmPartnersInput)
    .mutation(({ ctx, input }) => confirmPartners(ctx.scope, input)),
  recordExit: workspaceProcedure("partner.manage")
    .input(recordExitInput)
    .mutation(({ ctx, input }) => recordExit(ctx.scope, input)),
  wordExit: workspaceProcedure("partner.edit")
    .input(wordExitInput)
    .mutation(({ ctx, input }) => wordExit(ctx.scope, input)),
  setRepresentation: workspaceProcedure("partner.edit")
    .input(setRepresentationInput)
    .mutation(({ ctx, input }) => setRepresentation(ctx.scope, input)),
  setCompany: workspaceProcedure("partner.manage")
    .input(setCompanyInput)
    .mutation(({ ctx, input }) => setCompany(ctx.scope, input)),
  merge: workspaceProcedure("partner.manage", { proven: true })
    .input(mergePartnersInput)
    .mutation(({ ctx, input }) => mergePartners(ctx.scope, input)),
  readAgreement: workspaceProcedure("partner.edit")
    .input(readAgreementInput)
    .mutation(({ ctx, input }) => markAgreementRead(ctx.scope, input)),
  remove: workspaceProcedure("partner.manage", { fresh: true })
    .input(removePartnerInput)
    .mutation(({ ctx, input }) => removePartner(ctx.scope, input)),
});
