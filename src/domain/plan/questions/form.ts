import type { FormQuestion } from "@/domain/collaboration/schema";
import type { OfOrganisation, TaskCard } from "./question";
import { meets, say } from "./sayings";

/** One of the nine: what the coordination recorded for an organisation is shown, and is not its own word. */
const nine = (asked: FormQuestion): OfOrganisation => ({
  by: "organisation",
  answered: ({ formAnswers }, partnerId) =>
    formAnswers.some((one) => one.partnerId === partnerId && one.question === asked && !one.recorded),
  summary: ({ formAnswers }, partnerId) =>
    formAnswers
      .filter((one) => one.partnerId === partnerId && one.question === asked)
      .map((one) =>
        say("formAnswer", {
          question: asked,
          choice: one.choice.toLowerCase(),
          recorded: one.recorded ? "yes" : "no",
        }),
      ),
  room: "plan/form/choice",
  words: ["collaboration"],
});

/** Which form of working together suits them: nine questions to each, and the group's decision (task 2). */
export const formTask = {
  part: "understand",
  decides: ["formAdopted"],
  questions: {
    bond: nine("bond"),
    duration: nine("duration"),
    goal: nine("goal"),
    formality: nine("formality"),
    doing: nine("doing"),
    visibility: nine("visibility"),
    joining: nine("joining"),
    holding: nine("holding"),
    after: nine("after"),
    choice: {
      by: "coalition",
      answered: meets("formAdopted"),
      summary: ({ workspace, formDecision }) =>
        formDecision ? [say("form", { form: workspace.form, day: formDecision.decidedOn })] : [],
      words: ["collaboration"],
    },
  },
} satisfies TaskCard;
