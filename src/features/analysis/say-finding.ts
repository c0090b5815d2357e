import { getLocale, getTranslations } from "next-intl/server";
import { isDay } from "@/domain/calendar";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { setApart } from "@/domain/cleaning";
import { type Categorised, sayAmount } from "@/features/words/categories";
import { sayDay } from "@/features/words/dates";
import type { ShownFinding } from "./finding";

/** More names than this in a sentence are a list; then their number is said and the records name them. */
const NAMES_AT_MOST = 3;
/** More topics than this make a sentence nobody reads. */
const TOPICS_AT_MOST = 4;
/** As much of somebody's words as fits into a link. */
const WORDS_AT_MOST = 60;

/** The words of findings in the reader's language: each as one sentence, and each record by its name. */
export async function findingWords() {
  const [t, expectations, perspectives, risks, clauses, locale] = await Promise.all([
    getTranslations("analysis"),
    getTranslations("expectations"),
    getTranslations("catalogue-perspectives"),
    getTranslations("catalogue-risks"),
    getTranslations("catalogue-clauses"),
    getLocale(),
  ]);
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" }).format(words);
  const split = (value: string | number | undefined) => String(value ?? "").split(",");

  const sayNames = (names: readonly string[]): string =>
    names.length > NAMES_AT_MOST ? t("who", { count: names.length }) : list(names);
  /** The first `count` organisations are those the sentence is about; who could give comes after them. */
  const namesIn = ({ records, values: { count } }: ShownFinding) => {
    const names = records
      .filter((record) => record.kind === "PARTNER")
      .map((record) => setApart(record.name));
    const about = typeof count === "number" ? count : names.length;
    const givers = names.slice(about);
    return { who: sayNames(names.slice(0, about)), givers: sayNames(givers), giverCount: givers.length };
  };
  const sayTopics = (topics: readonly string[]): string => {
    const titles = topics.map((topic) => t("quoted", { title: clauses(`${topic}.title`) }));
    if (titles.length <= TOPICS_AT_MOST) return list(titles);
    const named = titles.slice(0, TOPICS_AT_MOST - 1);
    return t("topicsAndMore", { topics: named.join(", "), count: titles.length - named.length });
  };

  /**
   * What it is about, and the word that stands for it; a workspace's own category is quoted, because its grammar is
   * unknown.
   */
  const sayThing = ({ category, ownCategory }: Categorised): Record<string, string> => {
    if (ownCategory) return { what: t("quoted", { title: ownCategory.name }), them: t("them.OWN") };
    return category === null ? {} : { what: t(`things.${category}`), them: t(`them.${category}`) };
  };

  const sentence = (finding: ShownFinding): string => {
    const { analysis, code, values } = finding;
    const about = aboutOf(values);
    const amount = (value: string | number | undefined) =>
      sayAmount(expectations, about, typeof value === "number" ? value : null) ?? String(value);
    return t(`${analysis}.${code}`, {
      ...values,
      category: about.category ?? "",
      ...namesIn(finding),
      ...sayThing(about),
      ...(values.asked && { asked: amount(values.asked), promised: amount(values.promised) }),
      ...(values.perspective && { perspective: perspectives(`${values.perspective}.label`) }),
      ...(values.riskId && { risk: risks(`${values.riskId}.title`) }),
      ...(values.parts && { parts: list(split(values.parts).map((part) => t(`parts.${part}`))) }),
      ...(values.topics && { topics: sayTopics(split(values.topics)) }),
      ...(typeof values.on === "string" && isDay(values.on) && { on: sayDay(values.on, locale) }),
      ...(values.phase && { phase: t(`phases.${values.phase}`) }),
    });
  };

  return {
    /** What was found, and who has not confirmed yet what it rests on. */
    say(finding: ShownFinding): string {
      const { count = 0, unconfirmed = 0 } = finding.values;
      if (!unconfirmed) return sentence(finding);
      return `${sentence(finding)} ${t("unconfirmed", { count, unconfirmed })}`;
    },
    nameOf({ kind, name, catalogueId }: ShownFinding["records"][number]): string {
      if (kind === "CLAUSE") return clauses(`${catalogueId}.title`);
      if (kind === "REQUIRED_PERSPECTIVE") return perspectives(`${catalogueId}.label`);
      return shorten(name);
    },
  };
}

/** The category that a finding speaks of, as the domain names it in its values. */
const aboutOf = ({ category, ownName, ownUnit }: ShownFinding["values"]): Categorised => ({
  category: (category as CategoryKey | undefined) ?? null,
  ownCategory:
    ownName === undefined ? null : { name: String(ownName), unit: ownUnit ? String(ownUnit) : null },
});

export type FindingWords = Awaited<ReturnType<typeof findingWords>>;

/** The beginning of somebody's words, in whole words. */
function shorten(words: string): string {
  if (words.length <= WORDS_AT_MOST) return words;
  const start = words.slice(0, WORDS_AT_MOST);
  return `${start.slice(0, start.lastIndexOf(" ") > 0 ? start.lastIndexOf(" ") : WORDS_AT_MOST)} …`;
}
