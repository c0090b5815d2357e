import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { QuestionKey } from "@/domain/catalogue/guiding-questions";
import type { QuestionProps } from "@/features/frame/question";

type Control = ComponentType<QuestionProps>;

/** Loads one control when its question is asked, so that no page carries the scripts of the other fifty. */
const lazy = <M extends Record<N, unknown>, N extends string>(load: () => Promise<M>, name: N): Control =>
  dynamic<QuestionProps>(async () => (await load())[name] as Control);

const purposeQuestions = () => import("@/features/workspaces/purpose-questions");
const answerQuestion = () => import("@/features/forms/answer-question");
const choiceQuestion = () => import("@/features/forms/choice-question");
const kindQuestion = () => import("@/features/expectations/kind-question");
const openNeedsQuestion = () => import("@/features/expectations/open-needs-question");
const premortemQuestion = () => import("@/features/setbacks/premortem-question");
const blindSpotsQuestion = () => import("@/features/setbacks/blind-spots-question");
const weightQuestion = () => import("@/features/setbacks/weight-question");
const watchQuestion = () => import("@/features/setbacks/watch-question");
const firstHoursQuestion = () => import("@/features/setbacks/first-hours-question");
const goalQuestions = () => import("@/features/goals/goal-questions");
const clauseQuestion = () => import("@/features/agreements/clause-question");
const agreementQuestions = () => import("@/features/agreements/agreement-questions");
const outsiderQuestion = () => import("@/features/reviews/outsider-question");
const startQuestion = () => import("./start-question");
const partnerQuestions = () => import("@/features/partners/partner-questions");
const requiredQuestion = () => import("@/features/perspectives/required-question");
const missingQuestion = () => import("@/features/perspectives/missing-question");
const decisionsQuestion = () => import("@/features/structure/decisions-question");
const speakingQuestion = () => import("@/features/structure/speaking-question");
const deputyQuestion = () => import("@/features/structure/deputy-question");
const commitmentsQuestion = () => import("@/features/commitments/commitments-question");
const rhythmQuestions = () => import("@/features/structure/rhythm-questions");

/** Which control answers which question. Each belongs to the noun that its answer is written into. */
export const controls: Record<QuestionKey, Control> = {
  "purpose/name": lazy(purposeQuestions, "NameQuestion"),
  "purpose/why": lazy(purposeQuestions, "WhyQuestion"),
  "purpose/lifespan": lazy(purposeQuestions, "LifespanQuestion"),
  "purpose/protection": lazy(purposeQuestions, "ProtectionQuestion"),
  "form/bond": lazy(answerQuestion, "AnswerQuestion"),
  "form/duration": lazy(answerQuestion, "AnswerQuestion"),
  "form/goal": lazy(answerQuestion, "AnswerQuestion"),
  "form/formality": lazy(answerQuestion, "AnswerQuestion"),
  "form/doing": lazy(answerQuestion, "AnswerQuestion"),
  "form/visibility": lazy(answerQuestion, "AnswerQuestion"),
  "form/joining": lazy(answerQuestion, "AnswerQuestion"),
  "form/holding": lazy(answerQuestion, "AnswerQuestion"),
  "form/after": lazy(answerQuestion, "AnswerQuestion"),
  "form/choice": lazy(choiceQuestion, "ChoiceQuestion"),
  "expectations/gives": lazy(kindQuestion, "GivesQuestion"),
  "expectations/gets": lazy(kindQuestion, "GetsQuestion"),
  "expectations/needs": lazy(kindQuestion, "NeedsQuestion"),
  "expectations/redLines": lazy(kindQuestion, "RedLinesQuestion"),
  "expectations/openNeeds": lazy(openNeedsQuestion, "OpenNeedsQuestion"),
  "setbacks/premortem": lazy(premortemQuestion, "PremortemQuestion"),
  "setbacks/blindSpots": lazy(blindSpotsQuestion, "BlindSpotsQuestion"),
  "setbacks/weight": lazy(weightQuestion, "WeightQuestion"),
  "setbacks/watch": lazy(watchQuestion, "WatchQuestion"),
  "setbacks/firstHours": lazy(firstHoursQuestion, "FirstHoursQuestion"),
  "goals/wanted": lazy(goalQuestions, "WantedQuestion"),
  "goals/noticed": lazy(goalQuestions, "NoticedQuestion"),
  "goals/positions": lazy(goalQuestions, "PositionsQuestion"),
  "goals/firstSuccess": lazy(goalQuestions, "FirstSuccessQuestion"),
  "goals/adopt": lazy(goalQuestions, "AdoptQuestion"),
  "power/credit": lazy(clauseQuestion, "CreditQuestion"),
  "rhythm/leaving": lazy(clauseQuestion, "LeavingQuestion"),
  "rhythm/ending": lazy(clauseQuestion, "EndingQuestion"),
  "agreement/clauses": lazy(agreementQuestions, "ClausesQuestion"),
  "agreement/wording": lazy(agreementQuestions, "WordingQuestion"),
  "agreement/open": lazy(agreementQuestions, "OpenQuestion"),
  "review/outsider": lazy(outsiderQuestion, "OutsiderQuestion"),
  "review/decide": lazy(agreementQuestions, "DecideQuestion"),
  "review/sign": lazy(agreementQuestions, "SignQuestion"),
  "review/start": lazy(startQuestion, "StartQuestion"),
  "partners/here": lazy(partnerQuestions, "HereQuestion"),
  "partners/profile": lazy(partnerQuestions, "ProfileQuestion"),
  "partners/perspectives": lazy(partnerQuestions, "PerspectivesQuestion"),
  "partners/required": lazy(requiredQuestion, "RequiredQuestion"),
  "partners/missing": lazy(missingQuestion, "MissingQuestion"),
  "power/decisions": lazy(decisionsQuestion, "DecisionsQuestion"),
  "power/speaking": lazy(speakingQuestion, "SpeakingQuestion"),
  "power/deputy": lazy(deputyQuestion, "DeputyQuestion"),
  "power/commitments": lazy(commitmentsQuestion, "CommitmentsQuestion"),
  "rhythm/meetings": lazy(rhythmQuestions, "MeetingsQuestion"),
  "rhythm/pulse": lazy(rhythmQuestions, "PulseQuestion"),
  "rhythm/reviewDate": lazy(rhythmQuestions, "ReviewDateQuestion"),
};
