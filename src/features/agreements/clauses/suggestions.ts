import { getTranslations } from "next-intl/server";
import { type ClauseTopic, type ClauseWorkspaceForm, wordingKey } from "@/domain/catalogue/clauses";

/** A clause of the catalogue in the reader's language: what it settles, what it means, and a first wording. */
export type Suggestion = { topic: ClauseTopic; title: string; settles: string; plain: string; body: string };

/**
 * The words for these topics, in the wording that fits the workspace's form. They are handed to forms as
 * values, because prose for all would cost every page kilobytes.
 */
export async function suggestionsFor(
  topics: readonly ClauseTopic[],
  form: ClauseWorkspaceForm | "UNDETERMINED",
): Promise<Suggestion[]> {
  const t = await getTranslations("catalogue-clauses");
  return topics.map((topic) => ({
    topic,
    title: t(`${topic}.title`),
    settles: t(`${topic}.settles`),
    plain: t(`${topic}.plain`),
    body: t(wordingKey(topic, form)),
  }));
}
