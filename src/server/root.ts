import { router } from "./core/trpc";
import { goalsRouter } from "./goals/router";

/** Every procedure there is. A noun adds one line. */
export const appRouter = router({
  goals: goalsRouter,
});

export type AppRouter = typeof appRouter;
