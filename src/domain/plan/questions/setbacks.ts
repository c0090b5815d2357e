import { findBlindSpots } from "@/domain/analysis/findings/blind-spots";
import { memberIds, type RiskFact, type Snapshot } from "@/domain/analysis/snapshot";
import { isOpen } from "@/domain/plan/criteria/setbacks";
import { isAssessed } from "@/domain/setbacks/weight";
import type { SummaryLine, TaskCard } from "./question";
import { meets, say, titlesOf } from "./sayings";

const openRisks = ({ risks }: Snapshot): RiskFact[] => risks.filter(isOpen);

/** Answered is what holds for every open risk, once there is one. */
const forEveryRisk = (snapshot: Snapshot, test: (risk: RiskFact) => boolean): boolean =>
  openRisks(snapshot).length > 0 && openRisks(snapshot).every(test);

/** For how many of the open risks it is done. */
const countRisks = (snapshot: Snapshot, code: string, test: (risk: RiskFact) => unknown): SummaryLine[] => [
  say(code, { count: openRisks(snapshot).filter(test).length, of: openRisks(snapshot).length }),
];

/** What could go wrong, how likely and how bad, who watches, and what is done in the first hours (task 7). */
export const setbacksTask = {
  part: "secure",
  questions: {
    premortem: {
      by: "organisation",
      answered: ({ risks }, partnerId) => risks.some((risk) => risk.namedBy.includes(partnerId)),
      summary: ({ risks }, partnerId) => titlesOf(risks.filter((risk) => risk.namedBy.includes(partnerId))),
      room: "setbacks",
      words: ["setbacks"],
    },
    blindSpots: {
      by: "coalition",
      answered: (snapshot) => findBlindSpots(snapshot).length === 0,
      summary: ({ dismissedRisks, risks }) => [
        say("risks", { count: risks.length, dismissed: dismissedRisks.length }),
      ],
      words: ["setbacks"],
    },
    weight: {
      by: "coalition",
      answered: (snapshot) => forEveryRisk(snapshot, isAssessed),
      summary: (snapshot) => countRisks(snapshot, "weighed", (risk) => risk.likelihood && risk.harm),
      words: ["setbacks"],
    },
    watch: {
      by: "coalition",
      answered: (snapshot) => {
        const members = memberIds(snapshot);
        const held = (id: string | null) => id !== null && members.has(id);
        return forEveryRisk(snapshot, (risk) => held(risk.ownerPartnerId) && held(risk.deputyPartnerId));
      },
      summary: (snapshot) =>
        countRisks(snapshot, "watched", (risk) => risk.ownerPartnerId && risk.deputyPartnerId),
      words: ["setbacks"],
    },
    firstHours: {
      by: "coalition",
      answered: meets("highRisksComplete"),
      summary: (snapshot) => countRisks(snapshot, "planned", (risk) => risk.hasFirstHours),
      words: ["setbacks"],
    },
  },
} satisfies TaskCard;
