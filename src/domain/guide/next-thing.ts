import { placeOfOpenEnd } from "@/domain/plan/open-end";
import type { PlanFacts, Reader } from "./facts";
import { compareWaiting, type Waiting, waiting } from "./waiting";
import { waitsForCoordinator } from "./waits-for-coordinator";
import { waitsForFacilitator } from "./waits-for-facilitator";
import { waitsForOrganisation } from "./waits-for-organisation";

/** A question left open until a day: overdue once the day is over, dated before. */
const promises = ({ today }: Reader, { path }: PlanFacts): Waiting[] =>
  path.promised.map(({ task, question, askBy }) =>
    waiting(
      "askBoard",
      askBy < today ? "OVERDUE" : "DATED",
      askBy < today ? "boardDayIsOver" : "boardIsAsked",
      placeOfOpenEnd(question),
      { on: askBy, values: { task } },
    ),
  );

/** Something is begun that nobody else sees yet: it is finished before anything new is begun. */
const drafts = ({ drafts: begun }: PlanFacts): Waiting[] =>
  begun.map(({ task, question }) =>
    waiting("finishDraft", "OPEN", "nobodySeesItYet", ["plan", ...question.split("/")], {
      values: { task },
      begins: true,
    }),
  );

/**
 * What waits for one person in one workspace, first things first: an answer that is overdue, then what
 * others cannot go on without, then the nearest date, then the first open task (docs/rules/screens.md). The order of
 * the
 * path is free (F8): whoever has said nothing at all yet is asked what it gives before the nine questions on the form.
 * Observers are never waited for, and where it has ended nobody is.
 */
export function whatWaits(reader: Reader, facts: PlanFacts): Waiting[] {
  if (reader.role === "OBSERVER" || facts.state === "ENDED") return [];
  const promised = promises(reader, facts);
  const begun = drafts(facts);
  const items = [
    ...promised,
    ...begun,
    ...(reader.partnerId ? waitsForOrganisation({ ...reader, partnerId: reader.partnerId }, facts) : []),
    ...(reader.role === "COORDINATOR" ? waitsForCoordinator(reader, facts) : []),
    ...(reader.role === "FACILITATOR" ? waitsForFacilitator(reader, facts) : []),
  ];
  // whoever has named a day is not asked again before it
  const asked = new Set(promised.filter((one) => one.rank === "DATED").map((one) => one.path.join("/")));
  // nor asked for what is begun already
  const drafted = new Set(begun.map((one) => one.path.join("/")));
  const still = items.filter(({ kind, path }) => {
    const at = path.join("/");
    if (kind === "askBoard") return true;
    return !asked.has(at) && (kind === "finishDraft" || !drafted.has(at));
  });
  return still.sort(compareWaiting);
}

/** The one thing to do next, the same wherever it is asked for; null where nothing waits. */
export const nextThing = (reader: Reader, facts: PlanFacts): Waiting | null =>
  whatWaits(reader, facts)[0] ?? null;
