import type { ReactNode } from "react";
import type { QuestionKey } from "@/domain/plan/questions/all";
import {
  CreditQuestion,
  EndingQuestion,
  LeavingQuestion,
} from "@/features/agreements/questions/clause-question";
import {
  ClausesQuestion,
  DecideQuestion,
  OpenQuestion,
  SignQuestion,
  WordingQuestion,
} from "@/features/agreements/questions/questions";
import { AnswerQuestion } from "@/features/collaboration/answer-question";
import { ChoiceQuestion } from "@/features/collaboration/choice-question";
import { CommitmentsQuestion } from "@/features/commitments/commitments-question";
import {
  GetsQuestion,
  GivesQuestion,
  NeedsQuestion,
  RedLinesQuestion,
} from "@/features/expectations/questions/kind-question";
import { OpenNeedsQuestion } from "@/features/expectations/questions/open-needs-question";
import {
  AdoptQuestion,
  FirstSuccessQuestion,
  NoticedQuestion,
  PositionsQuestion,
  WantedQuestion,
} from "@/features/goals/goal-questions";
import { HereQuestion, PerspectivesQuestion, ProfileQuestion } from "@/features/partners/questions/questions";
import { MissingQuestion } from "@/features/perspectives/missing-question";
import { RequiredQuestion } from "@/features/perspectives/required-question";
import type { QuestionProps } from "@/features/questions/question";
import { OutsiderQuestion } from "@/features/reviews/outsider-question";
import { BlindSpotsQuestion } from "@/features/setbacks/questions/blind-spots-question";
import { FirstHoursQuestion } from "@/features/setbacks/questions/first-hours-question";
import { PremortemQuestion } from "@/features/setbacks/questions/premortem-question";
import { WatchQuestion } from "@/features/setbacks/questions/watch-question";
import { WeightQuestion } from "@/features/setbacks/questions/weight-question";
import { DecisionsQuestion } from "@/features/structure/decisions-question";
import { DeputyQuestion } from "@/features/structure/deputy-question";
import { MeetingsQuestion, PulseQuestion, ReviewDateQuestion } from "@/features/structure/rhythm-questions";
import { SpeakingQuestion } from "@/features/structure/speaking-question";
import {
  LifespanQuestion,
  NameQuestion,
  ProtectionQuestion,
  WhyQuestion,
} from "@/features/workspaces/purpose-questions";
import { StartQuestion } from "./start-question";

/**
 * Which control answers which question. Each belongs to the noun that its answer is written into. Its part in the
 * browser is loaded by `lazy-controls.ts` of its room: a `dynamic` here, in a component of the server, splits nothing.
 */
export const controls: Record<QuestionKey, (props: QuestionProps) => ReactNode | Promise<ReactNode>> = {
  "purpose/name": NameQuestion,
  "purpose/why": WhyQuestion,
  "purpose/lifespan": LifespanQuestion,
  "purpose/protection": ProtectionQuestion,
  "form/bond": AnswerQuestion,
  "form/duration": AnswerQuestion,
  "form/goal": AnswerQuestion,
  "form/formality": AnswerQuestion,
  "form/doing": AnswerQuestion,
  "form/visibility": AnswerQuestion,
  "form/joining": AnswerQuestion,
  "form/holding": AnswerQuestion,
  "form/after": AnswerQuestion,
  "form/choice": ChoiceQuestion,
  "expectations/gives": GivesQuestion,
  "expectations/gets": GetsQuestion,
  "expectations/needs": NeedsQuestion,
  "expectations/redLines": RedLinesQuestion,
  "expectations/openNeeds": OpenNeedsQuestion,
  "setbacks/premortem": PremortemQuestion,
  "setbacks/blindSpots": BlindSpotsQuestion,
  "setbacks/weight": WeightQuestion,
  "setbacks/watch": WatchQuestion,
  "setbacks/firstHours": FirstHoursQuestion,
  "goals/wanted": WantedQuestion,
  "goals/noticed": NoticedQuestion,
  "goals/positions": PositionsQuestion,
  "goals/firstSuccess": FirstSuccessQuestion,
  "goals/adopt": AdoptQuestion,
  "power/credit": CreditQuestion,
  "rhythm/leaving": LeavingQuestion,
  "rhythm/ending": EndingQuestion,
  "agreement/clauses": ClausesQuestion,
  "agreement/wording": WordingQuestion,
  "agreement/open": OpenQuestion,
  "review/outsider": OutsiderQuestion,
  "review/decide": DecideQuestion,
  "review/sign": SignQuestion,
  "review/start": StartQuestion,
  "partners/here": HereQuestion,
  "partners/profile": ProfileQuestion,
  "partners/perspectives": PerspectivesQuestion,
  "partners/required": RequiredQuestion,
  "partners/missing": MissingQuestion,
  "power/decisions": DecisionsQuestion,
  "power/speaking": SpeakingQuestion,
  "power/deputy": DeputyQuestion,
  "power/commitments": CommitmentsQuestion,
  "rhythm/meetings": MeetingsQuestion,
  "rhythm/pulse": PulseQuestion,
  "rhythm/reviewDate": ReviewDateQuestion,
};
