import { hasEnded } from "@/domain/partners/states";
import { carriersOfPlan, type PlanFacts } from "./facts";

/** Rooms of the plan, in the order of the path. */
export const planRooms = ["purpose", "partners", "expectations", "goals", "agreements", "setbacks"] as const;
export type PlanRoom = (typeof planRooms)[number];

export interface There {
  room: PlanRoom;
  /** Numbers that the room's sentence is made of. */
  values: Record<string, number>;
}

/**
 * What the plan already holds, room by room, in numbers for one sentence each. Drafts that only their writers see
 * do not count, nor does anything of an organisation that is out. `ended` are agreements whose text was terminated: they bind nobody, but there was one.
 */
export function whatIsThere(facts: PlanFacts, ended = 0): There[] {
  const here = facts.partners.filter((one) => !hasEnded(one.state));
  const isHere = new Set(here.map((one) => one.id));
  const said = facts.expectations.filter(
    (row) => (row.state === "SHARED" || row.state === "CONFIRMED") && isHere.has(row.partnerId),
  );
  const count = (rows: typeof said) => rows.reduce((sum, row) => sum + row.count, 0);
  const adopted = facts.goals.filter((goal) => goal.state !== "PROPOSED" && goal.state !== "DROPPED");
  const opened = facts.texts.filter((text) => text.state !== "DRAFT");
  const carries = new Set(carriersOfPlan(facts).map((one) => one.id));
  const [text] = opened.length > 0 ? opened : facts.texts;
  return [
    { room: "purpose", values: { open: facts.purposeGaps.length } },
    {
      room: "partners",
      values: {
        members: facts.partners.filter((one) => one.state === "MEMBER").length,
        all: here.length,
      },
    },
    {
      room: "expectations",
      values: { count: count(said), organisations: new Set(said.map((row) => row.partnerId)).size },
    },
    { room: "goals", values: { count: facts.goals.length, adopted: adopted.length } },
    {
      room: "agreements",
      values: {
        count: facts.texts.length,
        opened: opened.length,
        ended,
        clauses: text?.clauses.all ?? 0,
        signed:
          opened[0]?.signOffs.filter((one) => one.state.startsWith("SIGNED") && carries.has(one.partnerId))
            .length ?? 0,
        parties: carries.size,
      },
    },
    {
      room: "setbacks",
      values: {
        count: facts.risks.length,
        prepared: facts.risks.filter((risk) => risk.prepared).length,
      },
    },
  ];
}
