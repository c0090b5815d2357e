import { essentialClauses } from "@/domain/catalogue/clauses";
import type { PerspectiveId } from "@/domain/catalogue/perspectives";
import type { CatalogueRiskId } from "@/domain/catalogue/risks";
import type { GoalType } from "@/domain/goals/schema";
import type { Script } from "./script";
import { scripts } from "./scripts";

/** What a new workspace can take over from an example: its shape, and nothing that anybody there is or says. */
export interface ExampleStructure {
  form: Script["form"];
  protection: NonNullable<Script["protection"]> | null;
  required: readonly PerspectiveId[];
  goalTypes: readonly GoalType[];
  structure: NonNullable<Script["structure"]>;
  riskIds: readonly CatalogueRiskId[];
  /** The topics of its agreement; where it has none yet, those that its form needs. */
  clauseTopics: readonly string[];
}

export function structureOf(example: Script["id"]): ExampleStructure {
  const { form, protection, required, goals, structure, risks, agreement } = scripts[example];
  const { mandates: _, ...rest } = structure ?? {};
  const topics: readonly string[] = agreement?.clauses.map(({ topic }) => topic) ?? essentialClauses(form);
  return {
    form,
    protection: protection ?? null,
    required: required ?? [],
    goalTypes: goals.map(({ type }) => type),
    structure: rest,
    riskIds: risks.map(({ catalogueId }) => catalogueId),
    clauseTopics: topics,
  };
}
