import { dayOfMoment } from "@/domain/calendar";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { currentText } from "@/domain/plan/criteria/agreement";
import type { TaskCard } from "./question";
import { meets, say } from "./sayings";

/** Which rules they need, whether each is agreed, and the text that nobody changes any more (task 9). */
export const agreementTask = {
  part: "agree",
  questions: {
    clauses: {
      by: "coalition",
      answered: (snapshot) => {
        const text = currentText(snapshot);
        const there = new Set(text?.clauses.map((clause) => clause.topic));
        return (
          text !== undefined &&
          essentialClauses(snapshot.workspace.form, snapshot.workspace.protection).every((topic) =>
            there.has(topic),
          )
        );
      },
      summary: (snapshot) => {
        const text = currentText(snapshot);
        return text ? [say("clauses", { count: text.clauses.length })] : [];
      },
      words: ["agreements"],
    },
    wording: {
      by: "coalition",
      answered: meets("clausesAgreed"),
      summary: (snapshot) => {
        const all = currentText(snapshot)?.clauses ?? [];
        const agreed = all.filter((one) => one.state === "AGREED").length;
        return all.length === 0 ? [] : [say("agreed", { count: agreed, of: all.length })];
      },
      words: ["agreements"],
    },
    open: {
      by: "coalition",
      answered: meets("textOpened"),
      summary: (snapshot) => {
        const text = currentText(snapshot);
        return text?.openedAt ? [say("opened", { day: dayOfMoment(text.openedAt, snapshot.zone) })] : [];
      },
      words: ["agreements"],
    },
  },
} satisfies TaskCard;
