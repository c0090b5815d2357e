import { hasSigned } from "@/domain/agreements/states";
import { dayOfMoment } from "@/domain/calendar";
import { currentText } from "@/domain/plan/criteria/agreement";
import type { TaskCard } from "./question";
import { meets, say } from "./sayings";

/** What an outsider doubts, what the partners decide, who signs, and whether they start (task 10). */
export const reviewTask = {
  part: "agree",
  decides: ["textAdopted", "startDecided"],
  questions: {
    outsider: {
      by: "coalition",
      answered: meets("noBlockingNote"),
      summary: ({ notes }) => [
        say("notes", { count: notes.length, open: notes.filter((note) => !note.resolved).length }),
      ],
      words: ["reviews"],
      prefilled: true,
    },
    decide: {
      by: "coalition",
      answered: meets("textAdopted"),
      summary: (snapshot) => {
        const text = currentText(snapshot);
        return text?.decidedAt ? [say("decided", { day: dayOfMoment(text.decidedAt, snapshot.zone) })] : [];
      },
      words: ["agreements"],
    },
    sign: {
      by: "organisation",
      answered: (snapshot, partnerId) =>
        currentText(snapshot)?.signOffs.some((one) => one.partnerId === partnerId && hasSigned(one.state)) ??
        false,
      summary: (snapshot, partnerId) =>
        (currentText(snapshot)?.signOffs ?? [])
          .filter((one) => one.partnerId === partnerId && (one.state !== "PENDING" || one.notBefore !== null))
          .map((one) => say("signOff", { state: one.state, day: one.notBefore ?? "" })),
      room: "agreements",
      words: ["agreements"],
    },
    start: {
      by: "coalition",
      answered: meets("startDecided"),
      summary: ({ startDecision }) =>
        startDecision ? [say("started", { day: startDecision.decidedOn })] : [],
      words: [],
    },
  },
} satisfies TaskCard;
