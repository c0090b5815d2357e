import { hasSigned } from "@/domain/agreements/states";
import { memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { findQuestion, type QuestionKey } from "@/domain/catalogue/guiding-questions";
import { relevantRisks } from "@/domain/catalogue/risks";
import type { ExpectationKind } from "@/domain/expectations/schema";
import type { FormQuestion } from "@/domain/forms/schema";
import { isAssessed } from "@/domain/setbacks/weight";
import { criteriaOf } from "./criteria";
import { currentText, isSettled } from "./criteria-agreement";
import { standingGoals } from "./criteria-clarity";
import { answerTo, openMustNeeds } from "./criteria-expectations";
import { isOpen } from "./criteria-setbacks";
import type { CriterionCode } from "./criterion";
import { oncePerSnapshot } from "./once-per-snapshot";

type OfOrganisation = (snapshot: Snapshot, partnerId: string) => boolean;
type OfCoalition = (snapshot: Snapshot) => boolean;

const met =
  (...codes: CriterionCode[]): OfCoalition =>
  (snapshot) => {
    const criteria = criteriaOf(snapshot);
    return codes.every((code) => criteria.some((one) => one.code === code && one.met));
  };

const form =
  (question: FormQuestion): OfOrganisation =>
  ({ formAnswers }, partnerId) =>
    formAnswers.some((one) => one.partnerId === partnerId && one.question === question && !one.recorded);

const said =
  (kind: ExpectationKind): OfOrganisation =>
  (snapshot, partnerId) =>
    answerTo(snapshot, partnerId, kind) !== null;

const partner =
  (test: (one: Snapshot["partners"][number]) => boolean): OfOrganisation =>
  ({ partners }, partnerId) =>
    partners.some((one) => one.id === partnerId && test(one));

/** Goals that one can still take a position on. */
const openGoals = ({ goals }: Snapshot) =>
  goals.filter((goal) => ["PROPOSED", "ADOPTED", "IN_PROGRESS"].includes(goal.state));
const openRisks = ({ risks }: Snapshot) => risks.filter(isOpen);

const ofOrganisation: Partial<Record<QuestionKey, OfOrganisation>> = {
  "form/bond": form("bond"),
  "form/duration": form("duration"),
  "form/goal": form("goal"),
  "form/formality": form("formality"),
  "form/doing": form("doing"),
  "form/visibility": form("visibility"),
  "form/joining": form("joining"),
  "form/holding": form("holding"),
  "form/after": form("after"),
  "partners/profile": partner((one) => one.hasSector),
  "partners/perspectives": partner((one) => one.perspectives.length > 0),
  "expectations/gives": said("GIVE"),
  "expectations/gets": said("GET"),
  "expectations/needs": said("NEED"),
  "expectations/redLines": said("RED_LINE"),
  "expectations/openNeeds": (snapshot, partnerId) =>
    answerTo(snapshot, partnerId, "NEED") !== null &&
    openMustNeeds(snapshot).every((need) => need.partnerId !== partnerId),
  "goals/positions": (snapshot, partnerId) =>
    openGoals(snapshot).length > 0 &&
    openGoals(snapshot).every((goal) => goal.positions.some((one) => one.partnerId === partnerId)),
  "power/commitments": ({ commitments }, partnerId) =>
    commitments.some((one) => one.partnerId === partnerId && one.state !== "WITHDRAWN"),
  "setbacks/premortem": ({ risks }, partnerId) => risks.some((risk) => risk.namedBy.includes(partnerId)),
  "review/sign": (snapshot, partnerId) =>
    currentText(snapshot)?.signOffs.some((one) => one.partnerId === partnerId && hasSigned(one.state)) ??
    false,
};

const ofCoalition: Partial<Record<QuestionKey, OfCoalition>> = {
  "purpose/name": ({ workspace }) => workspace.name !== "",
  "purpose/why": met("purposeSaid"),
  "purpose/lifespan": met("lifespanSet"),
  "purpose/protection": () => true,
  "form/choice": met("formAdopted"),
  "partners/here": met("enoughPartners"),
  "partners/required": ({ requiredPerspectives }) => requiredPerspectives.length > 0,
  "partners/missing": met("perspectivesSettled"),
  "goals/wanted": (snapshot) => openGoals(snapshot).length + standingGoals(snapshot).length > 0,
  "goals/noticed": (snapshot) =>
    openGoals(snapshot).length > 0 &&
    openGoals(snapshot).every(
      (goal) => goal.hasIndicator && goal.dueOn !== null && goal.leadPartnerId !== null,
    ),
  "goals/firstSuccess": met("firstSuccess"),
  "goals/adopt": met("goalsAdopted"),
  "power/decisions": met("classesRuled"),
  "power/speaking": met("speakersNamed"),
  "power/deputy": met("coordinationCovered"),
  "power/credit": (snapshot) => isSettled(currentText(snapshot), "CL10"),
  "setbacks/blindSpots": (snapshot) => blindSpots(snapshot).length === 0,
  "setbacks/weight": (snapshot) => openRisks(snapshot).length > 0 && openRisks(snapshot).every(isAssessed),
  "setbacks/watch": (snapshot) => {
    const members = memberIds(snapshot);
    const held = (id: string | null) => id !== null && members.has(id);
    return (
      openRisks(snapshot).length > 0 &&
      openRisks(snapshot).every((risk) => held(risk.ownerPartnerId) && held(risk.deputyPartnerId))
    );
  },
  "setbacks/firstHours": met("highRisksComplete"),
  "rhythm/meetings": met("meetingsSet"),
  "rhythm/pulse": met("pulseSet"),
  "rhythm/reviewDate": met("reviewDateSet"),
  "rhythm/leaving": met("leavingSettled"),
  "rhythm/ending": met("endingSettled"),
  "agreement/clauses": (snapshot) => {
    const text = currentText(snapshot);
    const there = new Set(text?.clauses.map((clause) => clause.topic));
    return (
      text !== undefined &&
      essentialClauses(snapshot.workspace.form, snapshot.workspace.protection).every((topic) =>
        there.has(topic),
      )
    );
  },
  "agreement/wording": met("clausesAgreed"),
  "agreement/open": met("textOpened"),
  "review/outsider": met("noBlockingNote"),
  "review/decide": met("textAdopted"),
  "review/start": met("startDecided"),
};

/** Typical risks of this form that are neither in the plan nor set aside with a reason (A10). */
export function blindSpots({ workspace, risks, dismissedRisks }: Snapshot): string[] {
  const known = new Set([...risks.map((risk) => risk.catalogueId), ...dismissedRisks]);
  return relevantRisks(workspace.form).filter((id) => !known.has(id));
}

/**
 * Whether a question has its answer: an organisation's from that organisation, the coalition's from the records of
 * the whole. Without a seat an organisation's question has none.
 */
export function isAnswered(snapshot: Snapshot, key: QuestionKey, partnerId: string | null): boolean {
  const answers = answersOf(snapshot);
  const asked = `${key} ${partnerId}`;
  const known = answers.get(asked) ?? answerIn(snapshot, key, partnerId);
  answers.set(asked, known);
  return known;
}

/** What was worked out already: the same is asked for each task, each organisation and each reader. */
const answersOf = oncePerSnapshot(() => new Map<string, boolean>());

function answerIn(snapshot: Snapshot, key: QuestionKey, partnerId: string | null): boolean {
  if (findQuestion(key)?.by === "organisation")
    return partnerId !== null && (ofOrganisation[key]?.(snapshot, partnerId) ?? false);
  return ofCoalition[key]?.(snapshot) ?? false;
}

/** What stands there from the start, so that it does not make a task look begun. */
export const prefilled: ReadonlySet<QuestionKey> = new Set([
  "purpose/name",
  "purpose/protection",
  "review/outsider",
]);
