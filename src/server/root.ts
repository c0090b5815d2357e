import { agreementsRouter } from "./agreements/router";
import { router } from "./core/trpc";
import { decisionsRouter } from "./decisions/router";
import { expectationsRouter } from "./expectations/router";
import { frameRouter } from "./frame/router";
import { goalsRouter } from "./goals/router";
import { guideRouter } from "./guide/router";
import { historyRouter } from "./history/router";
import { partnersRouter } from "./partners/router";
import { peopleRouter } from "./people/router";
import { reviewsRouter } from "./reviews/router";
import { setbacksRouter } from "./setbacks/router";
import { workspacesRouter } from "./workspaces/router";

/** Every procedure there is. A noun adds one line. */
export const appRouter = router({
  agreements: agreementsRouter,
  decisions: decisionsRouter,
  expectations: expectationsRouter,
  frame: frameRouter,
  goals: goalsRouter,
  guide: guideRouter,
  history: historyRouter,
  partners: partnersRouter,
  people: peopleRouter,
  reviews: reviewsRouter,
  setbacks: setbacksRouter,
  workspaces: workspacesRouter,
});

export type AppRouter = typeof appRouter;
