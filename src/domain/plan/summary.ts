import type { Snapshot } from "@/domain/analysis/snapshot";
import type { QuestionKey } from "@/domain/catalogue/guiding-questions";
import type { ExpectationKind } from "@/domain/expectations/schema";
import type { FormQuestion } from "@/domain/forms/schema";
import { currentText } from "./criteria-agreement";

/** One line of an answer on the check page: somebody's own words, or a code with values that the interface says. */
export type SummaryLine = { text: string } | { code: string; values: Record<string, string | number> };

type Summary = (snapshot: Snapshot, partnerId: string | null) => SummaryLine[];

const say = (code: string, values: Record<string, string | number> = {}): SummaryLine => ({ code, values });
const quote = (text: string): SummaryLine[] => (text === "" ? [] : [{ text }]);
const names = (rows: readonly { name: string }[]): SummaryLine[] => rows.map(({ name }) => ({ text: name }));

const form =
  (question: FormQuestion): Summary =>
  ({ formAnswers }, partnerId) =>
    formAnswers
      .filter((one) => one.partnerId === partnerId && one.question === question)
      .map((one) =>
        say("formAnswer", {
          question,
          choice: one.choice.toLowerCase(),
          recorded: one.recorded ? "yes" : "no",
        }),
      );

/** That there is an answer in a round which is still open: all that a summary for everybody may say of it. */
export const sealedLine = say("sealed");

const said =
  (kind: ExpectationKind): Summary =>
  ({ expectations, participations, openRound }, partnerId) => {
    const isTheirs = (one: { partnerId: string; kind: ExpectationKind }) =>
      one.partnerId === partnerId && one.kind === kind;
    const sealed = openRound?.answers.some(isTheirs) ? [sealedLine] : [];
    const own = expectations.filter((row) => isTheirs(row) && row.state !== "WITHDRAWN");
    if (own.length > 0) return [...own.map(sayExpectation), ...sealed];
    const noted = participations.find(isTheirs);
    return noted ? [say(noted.answer === "NONE" ? "none" : "notShown"), ...sealed] : sealed;
  };

/** The words themselves; with who can read them, or whose pen it was, where that is not plain. */
function sayExpectation(row: Snapshot["expectations"][number]): SummaryLine {
  const { statement } = row;
  if (row.state === "DRAFT") return say("draft", { statement });
  if (row.recordedForOrganisation && row.state !== "CONFIRMED") return say("recorded", { statement });
  return row.visibleToMembers ? { text: statement } : say("notForAll", { statement });
}

const clause =
  (topic: string): Summary =>
  (snapshot) =>
    (currentText(snapshot)?.clauses ?? [])
      .filter((one) => one.topic === topic)
      .map((one) => say("clause", { topic, state: one.state }));

const rhythm =
  (kind: Snapshot["rhythms"][number]["kind"]): Summary =>
  ({ rhythms }) =>
    rhythms.filter((one) => one.kind === kind).map((one) => say("rhythm", { day: one.nextOn ?? "" }));

const held =
  (kind: Snapshot["mandates"][number]["kind"]): Summary =>
  ({ mandates, partners }) =>
    mandates
      .filter((one) => one.kind === kind)
      .flatMap((one) => names(partners.filter((partner) => partner.id === one.partnerId)));

const own =
  (read: (partner: Snapshot["partners"][number]) => SummaryLine[]): Summary =>
  ({ partners }, partnerId) =>
    partners.filter((partner) => partner.id === partnerId).flatMap(read);

const openRisks = ({ risks }: Snapshot) => risks.filter((risk) => risk.state !== "CLOSED");
const livingGoals = ({ goals }: Snapshot) => goals.filter((goal) => goal.state !== "DROPPED");

const summaries: Record<QuestionKey, Summary> = {
  "purpose/name": ({ workspace }) => quote(workspace.name),
  "purpose/why": ({ workspace }) => quote(workspace.purpose),
  "purpose/lifespan": ({ workspace }) =>
    workspace.lifespan === "UNDECIDED"
      ? []
      : [say("lifespan", { lifespan: workspace.lifespan, day: workspace.lifespanUntil ?? "" })],
  "purpose/protection": ({ workspace }) => [say("protection", { protection: workspace.protection })],
  "form/bond": form("bond"),
  "form/duration": form("duration"),
  "form/goal": form("goal"),
  "form/formality": form("formality"),
  "form/doing": form("doing"),
  "form/visibility": form("visibility"),
  "form/joining": form("joining"),
  "form/holding": form("holding"),
  "form/after": form("after"),
  "form/choice": ({ workspace, formDecision }) =>
    formDecision ? [say("form", { form: workspace.form, day: formDecision.decidedOn })] : [],
  "partners/here": ({ partners }) =>
    names(partners.filter((one) => ["INVITED", "ONBOARDING", "MEMBER", "PAUSED"].includes(one.state))),
  "partners/profile": own((one) => (one.hasSector ? [say("profileGiven")] : [])),
  "partners/perspectives": own((one) => one.perspectives.map((id) => say("perspective", { id }))),
  "partners/required": ({ requiredPerspectives }) =>
    requiredPerspectives.map((one) => say("perspective", { id: one.perspective })),
  "partners/missing": ({ requiredPerspectives }) =>
    requiredPerspectives
      .filter((one) => one.waived || one.prospectPartnerId !== null)
      .map((one) => say(one.waived ? "waived" : "asked", { id: one.perspective, day: one.outreachOn ?? "" })),
  "expectations/gives": said("GIVE"),
  "expectations/gets": said("GET"),
  "expectations/needs": said("NEED"),
  "expectations/redLines": said("RED_LINE"),
  "expectations/openNeeds": ({ expectations }, partnerId) =>
    expectations
      .filter((row) => row.partnerId === partnerId && row.openAccepted)
      .map((row) => say("openAccepted", { statement: row.statement })),
  "goals/wanted": (snapshot) => livingGoals(snapshot).map(({ title }) => ({ text: title })),
  "goals/noticed": (snapshot) =>
    livingGoals(snapshot).map((goal) =>
      say(goal.hasIndicator && goal.dueOn ? "goalNoticed" : "goalUnnoticed", {
        title: goal.title,
        day: goal.dueOn ?? "",
      }),
    ),
  "goals/positions": (snapshot, partnerId) =>
    livingGoals(snapshot).flatMap((goal) =>
      goal.positions
        .filter((one) => one.partnerId === partnerId)
        .map((one) => say("position", { title: goal.title, position: one.position })),
    ),
  "goals/firstSuccess": ({ goals }) =>
    goals
      .filter((goal) => goal.type === "MILESTONE" && goal.state !== "DROPPED")
      .map((goal) => say("milestone", { title: goal.title, day: goal.dueOn ?? "" })),
  "goals/adopt": ({ goals }) =>
    goals.filter((goal) => goal.decidedAt !== null).map(({ title }) => ({ text: title })),
  "power/decisions": ({ classRules }) =>
    classRules.length === 0 ? [] : [say("classRules", { count: classRules.length })],
  "power/speaking": (snapshot, partnerId) => [
    ...(snapshot.workspace.speakingRule === "UNDECIDED"
      ? []
      : [say("speaking", { rule: snapshot.workspace.speakingRule })]),
    ...held("SPOKESPERSON")(snapshot, partnerId),
  ],
  "power/deputy": held("DEPUTY_COORDINATION"),
  "power/commitments": ({ commitments }, partnerId) =>
    commitments
      .filter((one) => one.partnerId === partnerId && one.state !== "WITHDRAWN")
      .map(({ statement }) => ({ text: statement })),
  "power/credit": clause("CL10"),
  "setbacks/premortem": ({ risks }, partnerId) =>
    partnerId === null
      ? []
      : risks.filter((risk) => risk.namedBy.includes(partnerId)).map(({ title }) => ({ text: title })),
  "setbacks/blindSpots": ({ dismissedRisks, risks }) => [
    say("risks", { count: risks.length, dismissed: dismissedRisks.length }),
  ],
  "setbacks/weight": (snapshot) => [
    say("weighed", {
      count: openRisks(snapshot).filter((risk) => risk.likelihood && risk.harm).length,
      of: openRisks(snapshot).length,
    }),
  ],
  "setbacks/watch": (snapshot) => [
    say("watched", {
      count: openRisks(snapshot).filter((risk) => risk.ownerPartnerId && risk.deputyPartnerId).length,
      of: openRisks(snapshot).length,
    }),
  ],
  "setbacks/firstHours": (snapshot) => [
    say("planned", {
      count: openRisks(snapshot).filter((risk) => risk.hasFirstHours).length,
      of: openRisks(snapshot).length,
    }),
  ],
  "rhythm/meetings": rhythm("MEETING"),
  "rhythm/pulse": rhythm("PULSE"),
  "rhythm/reviewDate": rhythm("REVIEW"),
  "rhythm/leaving": clause("CL15"),
  "rhythm/ending": clause("CL16"),
  "agreement/clauses": (snapshot) => {
    const text = currentText(snapshot);
    return text ? [say("clauses", { count: text.clauses.length })] : [];
  },
  "agreement/wording": (snapshot) => {
    const all = currentText(snapshot)?.clauses ?? [];
    const agreed = all.filter((one) => one.state === "AGREED").length;
    return all.length === 0 ? [] : [say("agreed", { count: agreed, of: all.length })];
  },
  "agreement/open": (snapshot) => {
    const text = currentText(snapshot);
    return text?.openedAt ? [say("opened", { day: text.openedAt.slice(0, 10) })] : [];
  },
  "review/outsider": ({ notes }) => [
    say("notes", { count: notes.length, open: notes.filter((note) => !note.resolved).length }),
  ],
  "review/decide": (snapshot) => {
    const text = currentText(snapshot);
    return text?.decidedAt ? [say("decided", { day: text.decidedAt.slice(0, 10) })] : [];
  },
  "review/sign": (snapshot, partnerId) =>
    (currentText(snapshot)?.signOffs ?? [])
      .filter((one) => one.partnerId === partnerId && (one.state !== "PENDING" || one.notBefore !== null))
      .map((one) => say("signOff", { state: one.state, day: one.notBefore ?? "" })),
  "review/start": ({ startDecision }) =>
    startDecision ? [say("started", { day: startDecision.decidedOn })] : [],
};

/** What stands as the answer to a question now, for its card on the check page; nothing where it is still open. */
export const summaryOf = (snapshot: Snapshot, key: QuestionKey, partnerId: string | null): SummaryLine[] =>
  summaries[key](snapshot, partnerId);
