import { router } from "./core/trpc";
import { frameRouter } from "./frame/router";
import { goalsRouter } from "./goals/router";

/** Every procedure there is. A noun adds one line. */
export const appRouter = router({
  frame: frameRouter,
  goals: goalsRouter,
});

export type AppRouter = typeof appRouter;
