import { fullMembers, type Snapshot } from "@/domain/analysis/snapshot";
import { isEnoughHeard } from "@/domain/collaboration/heard";
import { perspectivesSettled } from "@/domain/plan/perspectives";
import { PURPOSE_AT_LEAST } from "@/domain/workspaces/purpose";
import { type Criterion, criterion } from "./criterion";
import { FORM_ANSWERS_AT_LEAST, PARTNERS_ON_BOARD } from "./thresholds";

/** Whether an organisation has said enough on the form, in its own words. */
export function hasAnsweredForm(snapshot: Pick<Snapshot, "formAnswers">, partnerId: string): boolean {
  const own = snapshot.formAnswers.filter((answer) => answer.partnerId === partnerId && !answer.recorded);
  return new Set(own.map((answer) => answer.question)).size >= FORM_ANSWERS_AT_LEAST;
}

/** Organisations that are in or on their way: not those who are only thought of, and not those who left. */
const onBoard = new Set(["INVITED", "ONBOARDING", "MEMBER", "PAUSED"]);

/** Phases 1 and 2: purpose, lifespan, form, who is here and who is missing (tasks 1 to 3). */
export function criteriaOfPurpose(snapshot: Snapshot): Criterion[] {
  const { workspace } = snapshot;
  const core = fullMembers(snapshot);
  const silent = core.filter((partner) => !hasAnsweredForm(snapshot, partner.id)).map((one) => one.id);
  const answered = core.length - silent.length;
  const board = snapshot.partners.filter((partner) => onBoard.has(partner.state));
  return [
    criterion(1, "purpose", "purposeSaid", [...workspace.purpose].length >= PURPOSE_AT_LEAST),
    criterion(1, "purpose", "lifespanSet", workspace.lifespan !== "UNDECIDED"),
    criterion(1, "form", "formAnswered", isEnoughHeard(answered, core.length), silent),
    criterion(1, "form", "formAdopted", snapshot.formDecision !== null && workspace.form !== "UNDETERMINED"),
    criterion(2, "partners", "enoughPartners", board.length >= PARTNERS_ON_BOARD),
    criterion(
      2,
      "partners",
      "sectorsKnown",
      board.length > 0 && board.every((partner) => partner.hasSector),
      board.filter((partner) => !partner.hasSector).map((partner) => partner.id),
    ),
    criterion(2, "partners", "perspectivesSettled", perspectivesSettled(snapshot)),
  ];
}
