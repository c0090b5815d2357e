import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/account/schema";
import { type ClauseWorkspaceForm, isClauseTopic, wordingKey } from "@/domain/catalogue/clauses";
import type { CatalogueRiskId } from "@/domain/catalogue/risks";
import deClauses from "@/messages/de/catalogue-clauses.json";
import deRisks from "@/messages/de/catalogue-risks.json";
import deExamples from "@/messages/de/examples.json";
import enClauses from "@/messages/en/catalogue-clauses.json";
import enRisks from "@/messages/en/catalogue-risks.json";
import enExamples from "@/messages/en/examples.json";

const clauses: Record<Locale, typeof deClauses> = { de: deClauses, en: enClauses };
const risks: Record<Locale, typeof deRisks> = { de: deRisks, en: enRisks };
const examples: Record<Locale, typeof deExamples> = { de: deExamples, en: enExamples };

/** A clause of the catalogue in its first wording for the form. */
export function clauseProse(topic: string, form: ClauseWorkspaceForm, locale: Locale) {
  if (!isClauseTopic(topic)) throw new Error(`there is no clause ${topic}`);
  const t = createTranslator({ locale, messages: clauses[locale] });
  return { topic, title: t(`${topic}.title`), body: t(wordingKey(topic, form)) };
}

/** A typical setback of the catalogue, with its signs and its first response. */
export function riskProse(riskId: CatalogueRiskId, locale: Locale) {
  const { title, about, sign1, sign2, sign3, firstHours } = risks[locale][riskId];
  return { title, description: about, signs: [sign1, sign2, sign3], firstHours };
}

/** What stands where an example's structure was taken over and the words are still to come. */
export const startProse = (locale: Locale) =>
  createTranslator({ locale, messages: examples[locale], namespace: "start" });
