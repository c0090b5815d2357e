import {
  cancelReminderInput,
  choicesRef,
  chooseInput,
  missingInput,
  remindInput,
} from "@/domain/notifications/schema";
import { findQuestion } from "@/domain/plan/questions/all";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { readChoices } from "./reads";
import { readMissing } from "./reads/missing";
import { cancelReminder, choose, remind } from "./writes";

const isQuestion = (key: string) => findQuestion(key) !== undefined;

export const notificationsRouter = router({
  choices: workspaceProcedure("mail.choose")
    .input(choicesRef)
    .query(({ ctx }) => readChoices(ctx.scope)),
  choose: workspaceProcedure("mail.choose")
    .input(chooseInput)
    .mutation(({ ctx, input }) => choose(ctx.scope, input)),
  missing: workspaceProcedure("reminder.send")
    .input(missingInput(isQuestion))
    .query(({ ctx, input }) => readMissing(ctx.scope, input)),
  remind: workspaceProcedure("reminder.send")
    .input(remindInput(isQuestion))
    .mutation(({ ctx, input }) => remind(ctx.scope, input)),
  cancelReminder: workspaceProcedure("reminder.send")
    .input(cancelReminderInput)
    .mutation(({ ctx, input }) => cancelReminder(ctx.scope, input)),
});
