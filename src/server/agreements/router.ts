import {
  answerObjectionInput,
  askObjectorInput,
  consentInput,
  endObjectionInput,
  raiseObjectionInput,
  takeBackConsentInput,
} from "@/domain/agreements/objections/schema";
import {
  addClausesInput,
  adoptAgreementInput,
  agreementList,
  agreementRef,
  amendAgreementInput,
  changeClauseInput,
  compareRef,
  discardVersionInput,
  draftAgreementInput,
  endAgreementInput,
  fillGapInput,
  moveClauseInput,
  openVersionInput,
  postponeAgreementInput,
  refuseAgreementInput,
  removeAgreementInput,
  removeClauseInput,
  renameAgreementInput,
  sayBracketInput,
  settleClausesInput,
  signAgreementInput,
  versionRef,
} from "@/domain/agreements/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { compareVersions, listAgreements } from "./reads";
import { readAgainstText } from "./reads/against";
import { readAgreement } from "./reads/agreement";
import { adoptAgreement } from "./writes/adopt";
import {
  addClauses,
  agreeClauses,
  changeClause,
  fillGap,
  moveClause,
  proposeClauses,
  removeClause,
  sayBracket,
} from "./writes/clauses";
import { giveConsent, takeBackConsent } from "./writes/consents";
import { discardVersion } from "./writes/discard";
import { amendAgreement, draftAgreement, removeAgreement, renameAgreement } from "./writes/draft";
import { endAgreement } from "./writes/end";
import { answerObjection, askObjector, endObjection, raiseObjection } from "./writes/objections";
import { openVersion } from "./writes/open";
import { postponeAgreement, refuseAgreement, signAgreement } from "./writes/sign";

export const agreementsRouter = router({
  list: workspaceProcedure("agreement.read")
    .input(agreementList)
    .query(({ ctx, input }) => listAgreements(ctx.scope, input.after)),
  byId: workspaceProcedure("agreement.read")
    .input(agreementRef)
    .query(({ ctx, input }) => readAgreement(ctx.scope, input.agreementId, input.number, input.names)),
  before: workspaceProcedure("note.read")
    .input(versionRef)
    .query(({ ctx, input }) => readAgainstText(ctx.scope, input.versionId)),
  compare: workspaceProcedure("agreement.read")
    .input(compareRef)
    .query(({ ctx, input }) => compareVersions(ctx.scope, input.agreementId, input.from, input.to)),
  draft: workspaceProcedure("agreement.draft")
    .input(draftAgreementInput)
    .mutation(({ ctx, input }) => draftAgreement(ctx.scope, input)),
  rename: workspaceProcedure("agreement.draft")
    .input(renameAgreementInput)
    .mutation(({ ctx, input }) => renameAgreement(ctx.scope, input)),
  remove: workspaceProcedure("agreement.draft")
    .input(removeAgreementInput)
    .mutation(({ ctx, input }) => removeAgreement(ctx.scope, input)),
  amend: workspaceProcedure("agreement.draft")
    .input(amendAgreementInput)
    .mutation(({ ctx, input }) => amendAgreement(ctx.scope, input)),
  discard: workspaceProcedure("agreement.draft")
    .input(discardVersionInput)
    .mutation(({ ctx, input }) => discardVersion(ctx.scope, input)),
  addClauses: workspaceProcedure("clause.write")
    .input(addClausesInput)
    .mutation(({ ctx, input }) => addClauses(ctx.scope, input)),
  changeClause: workspaceProcedure("clause.write")
    .input(changeClauseInput)
    .mutation(({ ctx, input }) => changeClause(ctx.scope, input)),
  fillGap: workspaceProcedure("clause.write")
    .input(fillGapInput)
    .mutation(({ ctx, input }) => fillGap(ctx.scope, input)),
  moveClause: workspaceProcedure("clause.write")
    .input(moveClauseInput)
    .mutation(({ ctx, input }) => moveClause(ctx.scope, input)),
  sayBracket: workspaceProcedure("clause.write")
    .input(sayBracketInput)
    .mutation(({ ctx, input }) => sayBracket(ctx.scope, input)),
  removeClause: workspaceProcedure("clause.write")
    .input(removeClauseInput)
    .mutation(({ ctx, input }) => removeClause(ctx.scope, input)),
  proposeClauses: workspaceProcedure("clause.write")
    .input(settleClausesInput)
    .mutation(({ ctx, input }) => proposeClauses(ctx.scope, input)),
  object: workspaceProcedure("clause.object")
    .input(raiseObjectionInput)
    .mutation(({ ctx, input }) => raiseObjection(ctx.scope, input)),
  endObjection: workspaceProcedure("clause.object")
    .input(endObjectionInput)
    .mutation(({ ctx, input }) => endObjection(ctx.scope, input)),
  askObjector: workspaceProcedure("agreement.draft")
    .input(askObjectorInput)
    .mutation(({ ctx, input }) => askObjector(ctx.scope, input)),
  answerObjection: workspaceProcedure("clause.object")
    .input(answerObjectionInput)
    .mutation(({ ctx, input }) => answerObjection(ctx.scope, input)),
  consent: workspaceProcedure("clause.object")
    .input(consentInput)
    .mutation(({ ctx, input }) => giveConsent(ctx.scope, input)),
  takeBackConsent: workspaceProcedure("clause.object")
    .input(takeBackConsentInput)
    .mutation(({ ctx, input }) => takeBackConsent(ctx.scope, input)),
  agreeClauses: workspaceProcedure("agreement.draft")
    .input(settleClausesInput)
    .mutation(({ ctx, input }) => agreeClauses(ctx.scope, input)),
  open: workspaceProcedure("agreement.open")
    .input(openVersionInput)
    .mutation(({ ctx, input }) => openVersion(ctx.scope, input)),
  adopt: workspaceProcedure("agreement.adopt")
    .input(adoptAgreementInput)
    .mutation(({ ctx, input }) => adoptAgreement(ctx.scope, input)),
  end: workspaceProcedure("agreement.adopt")
    .input(endAgreementInput)
    .mutation(({ ctx, input }) => endAgreement(ctx.scope, input)),
  sign: workspaceProcedure("agreement.sign", { fresh: true })
    .input(signAgreementInput)
    .mutation(({ ctx, input }) => signAgreement(ctx.scope, input)),
  refuse: workspaceProcedure("agreement.sign")
    .input(refuseAgreementInput)
    .mutation(({ ctx, input }) => refuseAgreement(ctx.scope, input)),
  postpone: workspaceProcedure("agreement.sign")
    .input(postponeAgreementInput)
    .mutation(({ ctx, input }) => postponeAgreement(ctx.scope, input)),
});
