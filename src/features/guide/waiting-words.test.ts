import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { waiting } from "@/domain/guide/waiting";
import { questions } from "@/domain/plan/questions/all";
import deQuestions from "@/messages/de/catalogue-questions.json";
import deGuide from "@/messages/de/guide.json";
import enQuestions from "@/messages/en/catalogue-questions.json";
import enGuide from "@/messages/en/guide.json";
import { sayWaiting } from "./waiting-words";

const messages = {
  de: { guide: deGuide, "catalogue-questions": deQuestions },
  en: { guide: enGuide, "catalogue-questions": enQuestions },
};

/** The reason beside what waits, in the words of one language. */
function reasonOf(locale: "de" | "en", path: string[], task: string): string {
  const translator = (namespace: "guide" | "catalogue-questions") =>
    createTranslator({ locale, messages: messages[locale], namespace }) as never;
  const item = waiting("answerQuestion", "OPEN", "nextOnThePath", path, { values: { task } });
  return sayWaiting(translator("guide"), translator("catalogue-questions"), item, locale).reason;
}

describe("the next open question of the path", () => {
  it("is named, because a task has several and the first may be answered already", () => {
    expect(reasonOf("en", ["plan", "purpose", "lifespan"], "purpose")).toBe(
      "The next open question in your plan: How long do you want to work together?",
    );
    expect(reasonOf("de", ["plan", "purpose", "lifespan"], "purpose")).toContain(
      deQuestions.purpose.lifespan.question,
    );
  });

  it.each(questions.map(({ task, id }) => [task, id]))("%s/%s has words in both languages", (task, id) => {
    for (const locale of ["de", "en"] as const)
      expect(reasonOf(locale, ["plan", task, id], task)).toMatch(/: \S.*[?.!…:“"”]?$/u);
  });
});
