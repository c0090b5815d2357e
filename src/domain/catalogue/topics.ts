import type { ClauseTopic } from "./clauses";

/**
 * What coalitions quarrel over, in the order in which it is offered. A red line says which of these it is about, and
 * so does a goal; where both name the same, they may meet (A3). Words are `catalogue-topics` in the messages. Whatever
 * is not among them is named in free words.
 */
export const topicIds = [
  "partyPolitics",
  "companyMoney",
  "stateMoney",
  "lawBreaking",
  "violence",
  "speakingForUs",
  "opponents",
  "nameAndLogo",
  "data",
  "police",
  "migration",
  "work",
  "religion",
  "exclusion",
] as const;
export type TopicId = (typeof topicIds)[number];

const known = new Set<string>(topicIds);

/** Whether a stored topic is one of the catalogue's; any other is somebody's own words. */
export const isTopic = (topic: string): topic is TopicId => known.has(topic);

/** What a clause of this subject (CL1-CL17) may touch. A clause in one's own words touches nothing by itself. */
export const topicsOfClause: Record<ClauseTopic, readonly TopicId[]> = {
  CL1: ["partyPolitics", "religion", "violence", "exclusion"],
  CL2: ["partyPolitics", "lawBreaking", "migration", "work"],
  CL3: ["exclusion", "partyPolitics"],
  CL4: ["exclusion"],
  CL5: ["speakingForUs"],
  CL6: ["speakingForUs"],
  CL7: ["work"],
  CL8: ["companyMoney", "stateMoney"],
  CL9: ["speakingForUs", "opponents", "partyPolitics"],
  CL10: ["nameAndLogo"],
  CL11: ["speakingForUs"],
  CL12: ["exclusion"],
  CL13: ["data"],
  CL14: ["police", "violence", "lawBreaking", "data"],
  CL15: ["exclusion", "nameAndLogo", "data"],
  CL16: ["nameAndLogo"],
  CL17: ["exclusion", "work"],
};

/** Own words are a label and no text. */
export const OWN_TOPIC_LENGTH = 40;
export const OWN_TOPICS_AT_MOST = 8;

/** How topics are told apart: whoever writes "waffen" means "Waffen". */
const fold = (topic: string): string => topic.toLocaleLowerCase("de");

/**
 * Topics as they are kept: those of the catalogue in its order, then free words as they were written, each once.
 * Spaces do not count, and a comma parts two topics.
 */
export function tidyTopics(topics: readonly string[]): string[] {
  const words = topics
    .flatMap((topic) => topic.split(","))
    .map((topic) => topic.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((topic) => topic !== "");
  const own = new Map<string, string>();
  for (const word of words) if (!isTopic(word) && !own.has(fold(word))) own.set(fold(word), word);
  return [...topicIds.filter((id) => words.includes(id)), ...own.values()];
}

export const ownTopics = (topics: readonly string[]): string[] => topics.filter((topic) => !isTopic(topic));

/** What both are about, in the words of the first. */
export function sharedTopics(one: readonly string[], other: readonly string[]): string[] {
  const there = new Set(other.map(fold));
  return tidyTopics(one).filter((topic) => there.has(fold(topic)));
}
