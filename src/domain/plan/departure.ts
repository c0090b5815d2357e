import { hasSigned } from "@/domain/agreements/states";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { type PartnerState, partnerMoves } from "@/domain/partners/states";
import { afterMove } from "./after-move";
import { criteriaOf } from "./criteria/all";
import type { CriterionCode } from "./criteria/criterion";
import { reopenings } from "./reopening";
import { type TaskId, taskIds } from "./tasks";

export const holdings = [
  "leads",
  "watches",
  "deputises",
  "speaks",
  "promises",
  "asks",
  "awaited",
  "matched",
  "signed",
] as const;

/** One thing that hangs on an organisation, and the page on which it is handed to another. */
export interface Held {
  as: (typeof holdings)[number];
  id: string;
  /** Its own words; empty where a catalogue or a list has them. */
  name: string;
  /** A kind of mandate or a perspective, whose words are messages. */
  code: string | null;
  path: readonly string[];
}

const standing: ReadonlySet<string> = new Set(["PROPOSED", "ADOPTED", "IN_PROGRESS"]);
const promised: ReadonlySet<string> = new Set(["OFFERED", "COMMITTED"]);
const together: ReadonlySet<string> = new Set(["PROPOSED", "ACCEPTED"]);

const mandatePage = {
  SPOKESPERSON: ["plan", "power", "speaking"],
  DEPUTY_COORDINATION: ["plan", "power", "deputy"],
  CHAIR: ["plan", "power", "speaking"],
} as const;

/**
 * Everything that an organisation holds for the others: what it leads, watches, speaks for, has promised, is to ask
 * or be asked, has agreed to give or get, and has signed. What is over (a closed risk, a missed goal) is not in it.
 */
export function heldBy(snapshot: Snapshot, partnerId: string): Held[] {
  const one = (
    as: Held["as"],
    id: string,
    name: string,
    page: readonly string[],
    code: string | null = null,
  ) => ({
    as,
    id,
    name,
    code,
    path: page,
  });
  const risks = snapshot.risks.filter((risk) => risk.state !== "CLOSED");
  const own = new Map(
    snapshot.expectations.filter((row) => row.partnerId === partnerId).map((row) => [row.id, row]),
  );
  const mine = (risk: { id: string; title: string }, as: "watches" | "deputises") =>
    one(as, risk.id, risk.title, ["setbacks", risk.id, "edit"]);
  return [
    ...snapshot.goals
      .filter((goal) => goal.leadPartnerId === partnerId && standing.has(goal.state))
      .map((goal) => one("leads", goal.id, goal.title, ["goals", goal.id, "edit"])),
    ...risks.filter((risk) => risk.ownerPartnerId === partnerId).map((risk) => mine(risk, "watches")),
    ...risks.filter((risk) => risk.deputyPartnerId === partnerId).map((risk) => mine(risk, "deputises")),
    ...snapshot.mandates
      .filter((mandate) => mandate.partnerId === partnerId)
      .map((mandate) => one("speaks", mandate.id, "", mandatePage[mandate.kind], mandate.kind)),
    ...snapshot.commitments
      .filter((row) => row.partnerId === partnerId && promised.has(row.state))
      .map((row) => one("promises", row.id, row.statement, ["plan", "power", "commitments"])),
    ...snapshot.requiredPerspectives
      .filter((row) => !row.waived && row.outreachPartnerId === partnerId)
      .map((row) => one("asks", row.id, "", ["plan", "partners", "missing"], row.perspective)),
    ...snapshot.requiredPerspectives
      .filter((row) => !row.waived && row.prospectPartnerId === partnerId)
      .map((row) => one("awaited", row.id, "", ["plan", "partners", "missing"], row.perspective)),
    ...snapshot.matches
      .filter((match) => together.has(match.state))
      .flatMap((match) => {
        const row = own.get(match.giveId) ?? own.get(match.wantId);
        return row ? [one("matched", match.id, row.statement, ["expectations", row.id])] : [];
      }),
    ...snapshot.texts
      .filter((text) => text.signOffs.some((word) => word.partnerId === partnerId && hasSigned(word.state)))
      .map((text) => one("signed", text.versionId, text.title, ["agreements", text.agreementId])),
  ];
}

/** What an exit or a pause takes with it: the steps about which the page says so beforehand. */
const taking: ReadonlySet<PartnerState> = new Set(["PAUSED", "LEAVING", "LEFT", "EXPELLED"]);

export interface Reopened {
  to: PartnerState;
  /** Tasks that stand as done and would not any more. */
  again: TaskId[];
  /** Tasks under way that would have more to do. */
  more: TaskId[];
}

const unmet = (snapshot: Snapshot): Map<CriterionCode, TaskId> =>
  new Map(criteriaOf(snapshot).flatMap((one) => (one.met ? [] : [[one.code, one.task] as const])));

/** Tasks that stand as done: every criterion met, and nothing changed since. */
function doneTasks(snapshot: Snapshot): ReadonlySet<TaskId> {
  const open = new Set<TaskId>([...unmet(snapshot).values(), ...reopenings(snapshot).map((one) => one.task)]);
  return new Set(taskIds.filter((task) => !open.has(task)));
}

/**
 * For each step by which this organisation could pause or go: which of the ten tasks it opens again, and where it
 * leaves more to do. Computed from the same criteria as the list of tasks, with the organisation in its new state.
 */
export function whatReopens(snapshot: Snapshot, partnerId: string, now: string): Reopened[] {
  const partner = snapshot.partners.find((one) => one.id === partnerId);
  if (!partner) return [];
  const done = doneTasks(snapshot);
  const open = unmet(snapshot);
  return partnerMoves[partner.state]
    .filter((to) => taking.has(to))
    .map((to) => {
      const after = afterMove(snapshot, partnerId, to, now);
      const still = doneTasks(after);
      const grown = new Set([...unmet(after)].filter(([code]) => !open.has(code)).map(([, task]) => task));
      return {
        to,
        again: taskIds.filter((task) => done.has(task) && !still.has(task)),
        more: taskIds.filter((task) => !done.has(task) && grown.has(task)),
      };
    });
}
