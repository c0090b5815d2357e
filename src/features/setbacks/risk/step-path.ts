import type { NextStep } from "@/domain/setbacks/preparedness";

/** Where a next step is done: on one of the forms, or on the page of the risk itself. */
export function stepPath(risk: string, step: NextStep): string {
  if (step === "assess" || step === "owner" || step === "deputy") return `${risk}/edit`;
  if (step === "firstHours" || step === "trigger") return `${risk}/plan`;
  return step === "sign" ? `${risk}/signs/new` : risk;
}
