import { formQuestions } from "./schema";

export const formAnswerRefusals = ["notYourOrganisation", "speaksForItself", "partnerHasLeft"] as const;
export type FormAnswerRefusal = (typeof formAnswerRefusals)[number];

const ended: ReadonlySet<string> = new Set(["LEFT", "DECLINED", "EXPELLED"]);

/**
 * Whether a person may answer on the form for an organisation; null means yes. Each answers for itself; where
 * nobody sits for it, the coordination may write down what it said.
 */
export function refuseFormAnswer(
  answerer: { own: boolean; coordinates: boolean },
  partner: { state: string; hasRepresentative: boolean },
): FormAnswerRefusal | null {
  if (ended.has(partner.state)) return "partnerHasLeft";
  if (answerer.own) return null;
  if (!answerer.coordinates) return "notYourOrganisation";
  return partner.hasRepresentative ? "speaksForItself" : null;
}

/** Each answers alone: whoever sits for an organisation sees what the others say after its own nine answers (F11). */
export const mayLookAtForms = (ownAnswers: number): boolean => ownAnswers >= formQuestions.length;
