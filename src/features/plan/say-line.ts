import { getLocale, getTranslations } from "next-intl/server";
import { isDay } from "@/domain/calendar";
import type { SummaryLine } from "@/domain/plan/questions/question";
import { sayDay } from "@/features/words/dates";

/** Own words as they are; a code with its values as a sentence. */
export async function sayLine(line: SummaryLine): Promise<string> {
  if ("text" in line) return line.text;
  const [t, words, perspectives, locale] = await Promise.all([
    getTranslations("plan.lines"),
    getTranslations("catalogue-questions.form"),
    getTranslations("catalogue-perspectives"),
    getLocale(),
  ]);
  const { code, values } = line;
  const day =
    typeof values.day === "string" ? (isDay(values.day) ? sayDay(values.day, locale) : "none") : undefined;
  const text = code === "formAnswer" ? words(`${values.question}.options.${values.choice}`) : undefined;
  const label = values.id === undefined ? undefined : perspectives(`${values.id}.label`);
  return t(code, { ...values, ...(day && { day }), ...(text && { text }), ...(label && { label }) });
}
