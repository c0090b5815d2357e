import { hasSigned } from "@/domain/agreements/states";
import { fullMembers, PARTNERS_AT_LEAST, type Snapshot, type TextFact } from "@/domain/analysis/snapshot";
import { dayAfter } from "@/domain/calendar";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { type Criterion, criterion } from "./criterion";
import { REVIEW_WITHIN_DAYS } from "./thresholds";

const live = new Set(["DRAFT", "CONSULTATION", "ADOPTED"]);

/** The text the plan speaks of: the one adopted or up for signing, else the draft. The oldest agreement comes first. */
export function currentText({ texts }: Pick<Snapshot, "texts">): TextFact | undefined {
  // ids grow with time, so the smallest is the oldest agreement
  const standing = texts
    .filter((text) => live.has(text.state))
    .sort((one, other) => (one.agreementId < other.agreementId ? -1 : 1));
  return standing.find((text) => text.state !== "DRAFT") ?? standing[0];
}

/** Whether a rule on the topic is in the text and nobody contests it. */
export const isSettled = (text: TextFact | undefined, topic: string): boolean =>
  text?.clauses.some(
    (clause) => clause.topic === topic && (clause.state === "AGREED" || clause.state === "PROPOSED"),
  ) ?? false;

/** Phase 6, and the rhythm: what is binding, how it is looked at again, left and ended (tasks 8 and 9). */
export function criteriaOfAgreement(snapshot: Snapshot): Criterion[] {
  const text = currentText(snapshot);
  const agreed = new Set(
    text?.clauses.filter((clause) => clause.state === "AGREED").map((clause) => clause.topic),
  );
  const essential = essentialClauses(snapshot.workspace.form, snapshot.workspace.protection);
  const review = snapshot.rhythms.find((one) => one.kind === "REVIEW")?.nextOn ?? text?.reviewOn ?? null;
  const has = (kind: string) => snapshot.rhythms.some((one) => one.kind === kind);
  return [
    criterion(6, "rhythm", "meetingsSet", has("MEETING")),
    criterion(6, "rhythm", "pulseSet", has("PULSE")),
    criterion(
      6,
      "rhythm",
      "reviewDateSet",
      review !== null && review >= snapshot.today && review <= dayAfter(snapshot.today, REVIEW_WITHIN_DAYS),
    ),
    criterion(6, "rhythm", "leavingSettled", isSettled(text, "CL15")),
    criterion(6, "rhythm", "endingSettled", isSettled(text, "CL16")),
    criterion(
      6,
      "agreement",
      "clausesAgreed",
      text !== undefined && essential.every((topic) => agreed.has(topic)),
    ),
    criterion(6, "agreement", "textOpened", text !== undefined && text.openedAt !== null),
    ...criteriaOfReview(snapshot, text),
  ];
}

/** Phases 6 and 8: an outsider has read it, it is decided, signed, and the partners start (task 10). */
function criteriaOfReview(snapshot: Snapshot, text: TextFact | undefined): Criterion[] {
  const core = fullMembers(snapshot);
  const unsigned = core
    .filter(
      (partner) => !text?.signOffs.some((word) => word.partnerId === partner.id && hasSigned(word.state)),
    )
    .map((partner) => partner.id);
  return [
    criterion(
      8,
      "review",
      "noBlockingNote",
      !snapshot.notes.some((note) => note.weight === "BLOCKING" && !note.resolved),
    ),
    criterion(6, "review", "textAdopted", text?.state === "ADOPTED"),
    criterion(
      6,
      "review",
      "allSigned",
      text?.openedAt != null && core.length >= PARTNERS_AT_LEAST && unsigned.length === 0,
      text?.openedAt ? unsigned : [],
    ),
    criterion(8, "review", "startDecided", snapshot.startDecision !== null),
  ];
}
