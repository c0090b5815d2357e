import type { Question } from "@/domain/catalogue/guiding-questions";

const kinds: Partial<Record<string, string>> = {
  gives: "GIVE",
  gets: "GET",
  needs: "NEED",
  redLines: "RED_LINE",
  openNeeds: "NEED",
};

/** Where the answers of all organisations to a question stand in full, below `/w/<workspace>`. */
export function roomOf({ key, task, id }: Pick<Question, "key" | "task" | "id">): string {
  if (task === "expectations") return `expectations?kind=${kinds[id] ?? ""}`;
  if (task === "form") return "plan/form/choice";
  if (task === "review") return "agreements";
  return task === "partners" || task === "goals" || task === "setbacks" ? task : `plan/${key}`;
}
