import { getLocale, getTranslations } from "next-intl/server";
import { isTopic } from "@/domain/catalogue/topics";

/** Says topics in the reader's language: those of the catalogue by their name, free words as they were written. */
export async function topicWords() {
  const [t, locale] = await Promise.all([getTranslations("catalogue-topics"), getLocale()]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (topics: readonly string[]) =>
    list.format(topics.map((topic) => (isTopic(topic) ? t(`topics.${topic}`) : topic)));
}
