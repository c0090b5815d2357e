import { serverApi } from "@/trpc/server";
import type { BoardPlan } from "./shown";

/** So many texts of agreements stand in full; of more only the register tells. */
const MOST_TEXTS = 3;

/** Reads every part from its own room, the agreements in the text that stands: adopted, or else the newest. */
export async function readBoard(workspace: string): Promise<BoardPlan> {
  const api = await serverApi();
  const [shown, table, matrix, alignment, goals, register, setbacks, decisions, structure] =
    await Promise.all([
      api.workspaces.show({ workspace }),
      api.partners.map({ workspace }),
      api.expectations.matrix({ workspace }),
      api.goals.alignment({ workspace }),
      api.goals.list({ workspace }),
      api.agreements.list({ workspace }),
      api.setbacks.plans({ workspace }),
      api.decisions.list({ workspace }),
      api.structure.read({ workspace }),
    ]);
  const agreements = await Promise.all(
    register.agreements
      .slice(0, MOST_TEXTS)
      .map(({ id, adopted, newest }) =>
        api.agreements.byId({ workspace, agreementId: id, number: (adopted ?? newest)?.number }),
      ),
  );
  return {
    workspace: shown,
    table,
    matrix,
    alignment,
    goals: goals.goals,
    agreements,
    setbacks,
    decisions,
    structure,
  };
}
