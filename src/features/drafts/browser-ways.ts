import { problemOf } from "@/features/forms/problem";
import type { Kept, Ways } from "./view";

/** Only an answer from our own server says that a save did nothing; whatever else went wrong, it may have been done. */
function read(error: unknown): ReturnType<Ways["read"]> {
  const problem = problemOf(error);
  if (problem.kind === "conflict") return { kind: "conflict", current: problem.current as unknown as Kept };
  if (problem.kind === "signedOut") return { kind: "signedOut" };
  return { kind: problem.kind === "offline" || problem.kind === "unavailable" ? "unanswered" : "refused" };
}

/** What every draft in a browser has in common, wherever it is kept. */
export const browserWays: Pick<Ways, "read" | "newId" | "after"> = {
  read,
  newId: () => crypto.randomUUID(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};
