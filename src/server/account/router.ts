import { z } from "zod";
import {
  askEmailChangeInput,
  cancelEmailChangeInput,
  closeAccountInput,
  confirmEmailChangeInput,
  mailedToken,
  renameInput,
  revokeOtherSessionsInput,
  revokeSessionInput,
  setLocaleInput,
  setThemeInput,
} from "@/domain/account/schema";
import { asPerson } from "@/server/core/auth/account-scope";
import { freshPersonProcedure, personProcedure, provenPersonProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listSessions, readEmailChange, readMyAccount } from "./reads";
import { readAccountClosing } from "./reads/closing";
import { readOwnData } from "./reads/own-data";
import { rename, revokeOtherSessions, revokeSession, setLocale, setTheme } from "./writes";
import { closeAccount } from "./writes/close";
import {
  askEmailChange,
  cancelEmailChange,
  confirmEmailChange,
  lookAtEmailChange,
} from "./writes/email-change";

/**
 * One's own account. Changes carry a request id like all others, but no answer is kept for it: each of them has
 * the same effect when done twice (a name, a choice, a removal), or is kept under that very id (a change of
 * address), so a retry is safe (REQ-C2).
 */
export const accountRouter = router({
  me: personProcedure.query(({ ctx }) => asPerson(ctx.person, readMyAccount)),
  rename: personProcedure
    .input(renameInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => rename(scope, input))),
  setLocale: personProcedure
    .input(setLocaleInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => setLocale(scope, input))),
  setTheme: personProcedure
    .input(setThemeInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => setTheme(scope, input))),

  sessions: personProcedure.query(({ ctx }) => asPerson(ctx.person, listSessions)),
  revokeSession: personProcedure
    .input(revokeSessionInput)
    .mutation(({ ctx, input }) => asPerson(ctx.person, (scope) => revokeSession(scope, input))),
  revokeOtherSessions: personProcedure
    .input(revokeOtherSessionsInput)
    .mutation(({ ctx }) => asPerson(ctx.person, revokeOtherSessions)),

  emailChange: personProcedure.query(({ ctx }) => asPerson(ctx.person, readEmailChange)),
  emailChangeBehind: personProcedure
    .input(z.strictObject({ token: mailedToken }))
    .query(({ ctx, input }) => asPerson(ctx.person, (scope) => lookAtEmailChange(scope, input.token))),
  askEmailChange: freshPersonProcedure
    .input(askEmailChangeInput)
    .mutation(({ ctx, input }) => askEmailChange(ctx.person, input)),
  confirmEmailChange: provenPersonProcedure
    .input(confirmEmailChangeInput)
    .mutation(({ ctx, input }) => confirmEmailChange(ctx.person, input)),
  cancelEmailChange: personProcedure
    .input(cancelEmailChangeInput)
    .mutation(({ ctx }) => asPerson(ctx.person, cancelEmailChange)),

  ownData: freshPersonProcedure.query(({ ctx }) => readOwnData(ctx.person)),
  closing: personProcedure.query(({ ctx }) => readAccountClosing(ctx.person)),
  /** Not reached by a retry: whoever has succeeded is signed in no more. */
  close: freshPersonProcedure.input(closeAccountInput).mutation(({ ctx }) => closeAccount(ctx.person)),
});
