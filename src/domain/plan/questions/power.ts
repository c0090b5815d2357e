import type { Snapshot } from "@/domain/analysis/snapshot";
import { currentText, isSettled } from "@/domain/plan/criteria/agreement";
import type { SummaryLine, TaskCard } from "./question";
import { meets, namesOf, say, sayClause } from "./sayings";

/** The organisations that hold a mandate of this kind. */
const holdersOf = (
  { mandates, partners }: Snapshot,
  kind: Snapshot["mandates"][number]["kind"],
): SummaryLine[] =>
  mandates
    .filter((one) => one.kind === kind)
    .flatMap((one) => namesOf(partners.filter((partner) => partner.id === one.partnerId)));

/** Who decides what, who speaks, who stands in, who promises what and who is credited (task 6). */
export const powerTask = {
  part: "clarify",
  questions: {
    decisions: {
      by: "coalition",
      answered: meets("classesRuled"),
      summary: ({ classRules }) =>
        classRules.length === 0 ? [] : [say("classRules", { count: classRules.length })],
      words: ["structure"],
    },
    speaking: {
      by: "coalition",
      answered: meets("speakersNamed"),
      summary: (snapshot) => [
        ...(snapshot.workspace.speakingRule === "UNDECIDED"
          ? []
          : [say("speaking", { rule: snapshot.workspace.speakingRule })]),
        ...holdersOf(snapshot, "SPOKESPERSON"),
      ],
      words: ["structure"],
    },
    deputy: {
      by: "coalition",
      answered: meets("coordinationCovered"),
      summary: (snapshot) => holdersOf(snapshot, "DEPUTY_COORDINATION"),
      words: ["structure"],
    },
    commitments: {
      by: "organisation",
      answered: ({ commitments }, partnerId) =>
        commitments.some((one) => one.partnerId === partnerId && one.state !== "WITHDRAWN"),
      summary: ({ commitments }, partnerId) =>
        commitments
          .filter((one) => one.partnerId === partnerId && one.state !== "WITHDRAWN")
          .map(({ statement }) => ({ text: statement })),
      room: "plan/power/commitments",
      words: ["commitments"],
    },
    credit: {
      by: "coalition",
      answered: (snapshot) => isSettled(currentText(snapshot), "CL10"),
      summary: (snapshot) => sayClause(snapshot, "CL10"),
      words: ["agreements"],
    },
  },
} satisfies TaskCard;
