import type { Snapshot } from "@/domain/analysis/snapshot";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { answerTo, openMustNeeds } from "@/domain/plan/criteria/expectations";
import type { OfOrganisation, SummaryLine, TaskCard } from "./question";
import { say } from "./sayings";

/** That there is an answer in a round which is still open: all that a summary for everybody may say of it. */
export const sealedLine = say("sealed");

/** The words themselves; with who can read them, or whose pen it was, where that is not plain. */
function sayExpectation(row: Snapshot["expectations"][number]): SummaryLine {
  const { statement } = row;
  if (row.state === "DRAFT") return say("draft", { statement });
  if (row.recordedForOrganisation && row.state !== "CONFIRMED") return say("recorded", { statement });
  return row.visibleToMembers ? { text: statement } : say("notForAll", { statement });
}

/** One kind, answered by naming something or by saying that there is nothing. */
const ofKind = (kind: ExpectationKind) =>
  ({
    by: "organisation",
    kind,
    answered: (snapshot, partnerId) => answerTo(snapshot, partnerId, kind) !== null,
    summary: ({ expectations, participations, openRound }, partnerId) => {
      const isTheirs = (one: { partnerId: string; kind: ExpectationKind }) =>
        one.partnerId === partnerId && one.kind === kind;
      const sealed = openRound?.answers.some(isTheirs) ? [sealedLine] : [];
      const named = expectations.filter((row) => isTheirs(row) && row.state !== "WITHDRAWN");
      if (named.length > 0) return [...named.map(sayExpectation), ...sealed];
      const noted = participations.find(isTheirs);
      return noted ? [say(noted.answer === "NONE" ? "none" : "notShown"), ...sealed] : sealed;
    },
    room: `expectations?kind=${kind}`,
    words: ["expectations", "catalogue-topics"],
  }) satisfies OfOrganisation;

/** What each gives, wants, needs and refuses, and what becomes of needs that nobody meets (task 4). */
export const expectationsTask = {
  part: "clarify",
  questions: {
    gives: ofKind("GIVE"),
    gets: ofKind("GET"),
    needs: ofKind("NEED"),
    redLines: ofKind("RED_LINE"),
    openNeeds: {
      by: "organisation",
      answered: (snapshot, partnerId) =>
        answerTo(snapshot, partnerId, "NEED") !== null &&
        openMustNeeds(snapshot).every((need) => need.partnerId !== partnerId),
      summary: ({ expectations }, partnerId) =>
        expectations
          .filter((row) => row.partnerId === partnerId && row.openAccepted)
          .map((row) => say("openAccepted", { statement: row.statement })),
      room: "expectations?kind=NEED",
      words: ["expectations", "catalogue-topics"],
    },
  },
} satisfies TaskCard;
