import type { Inputs } from "@/features/forms/inputs";

/** Inputs that say to which entry of a question a draft belongs, where several are changed on one page. */
const ENTRIES = ["decisionClass", "requiredId", "commitmentId", "riskId"];

/** Whether the question's one draft is this form's: the same entry, and something that this form asks. */
export function belongsTo(
  contents: Inputs,
  values: Record<string, unknown>,
  names: readonly string[],
): boolean {
  const entry = (name: string) => (names.includes(name) ? values[name] : undefined);
  const sameEntry = ENTRIES.every((name) => contents[name] === entry(name));
  return sameEntry && names.some((name) => !ENTRIES.includes(name) && contents[name] !== undefined);
}

/** Whether a draft belongs to one entry of a list, and not to a new one. */
export const isOfEntry = (contents: Inputs): boolean => ENTRIES.some((name) => contents[name] !== undefined);

/** What people wrote into a form that is not at hand: words, without ids and codes. */
export const wordsOfDraft = (contents: Inputs): string[] =>
  Object.values(contents).filter(
    (value): value is string =>
      typeof value === "string" && value !== "" && !/^[A-Z_]+$|^[0-9a-f-]{36}$/.test(value),
  );
