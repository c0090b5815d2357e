import { getTranslations } from "next-intl/server";
import type { ClauseTopic } from "@/domain/catalogue/clauses";

/** A clause of the catalogue in the reader's language: what it settles and a first wording. */
export type Suggestion = { topic: ClauseTopic; title: string; settles: string; body: string };

/** The words for these topics. They are handed to forms as values, because prose for all would cost every page kilobytes. */
export async function suggestionsFor(topics: readonly ClauseTopic[]): Promise<Suggestion[]> {
  const t = await getTranslations("catalogue-clauses");
  return topics.map((topic) => ({
    topic,
    title: t(`${topic}.title`),
    settles: t(`${topic}.settles`),
    body: t(`${topic}.wording`),
  }));
}
