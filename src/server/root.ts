import { accountRouter } from "./account/router";
import { actorsRouter } from "./actors/router";
import { agreementsRouter } from "./agreements/router";
import { analysisRouter } from "./analysis/router";
import { categoriesRouter } from "./categories/router";
import { collaborationRouter } from "./collaboration/router";
import { commitmentsRouter } from "./commitments/router";
import { mergeRouters, router } from "./core/trpc";
import { decisionsRouter } from "./decisions/router";
import { draftsRouter } from "./drafts/router";
import { foundingRouter } from "./examples/router";
import { expectationsRouter } from "./expectations/router";
import { frameRouter } from "./frame/router";
import { goalsRouter } from "./goals/router";
import { guideRouter } from "./guide/router";
import { historyRouter } from "./history/router";
import { notificationsRouter } from "./notifications/router";
import { organisationsRouter } from "./organisations/router";
import { partnersRouter } from "./partners/router";
import { peopleRouter } from "./people/router";
import { perspectivesRouter } from "./perspectives/router";
import { planRouter } from "./plan/router";
import { redLinesRouter } from "./red-lines/router";
import { reviewsRouter } from "./reviews/router";
import { roundsRouter } from "./rounds/router";
import { searchRouter } from "./search/router";
import { setbacksRouter } from "./setbacks/router";
import { structureRouter } from "./structure/router";
import { workspacesRouter } from "./workspaces/router";

/** Every procedure there is. A noun adds one line. */
export const appRouter = router({
  account: accountRouter,
  actors: actorsRouter,
  agreements: agreementsRouter,
  analysis: analysisRouter,
  categories: categoriesRouter,
  commitments: commitmentsRouter,
  decisions: decisionsRouter,
  drafts: draftsRouter,
  expectations: expectationsRouter,
  collaboration: collaborationRouter,
  frame: frameRouter,
  goals: goalsRouter,
  guide: guideRouter,
  history: historyRouter,
  notifications: notificationsRouter,
  organisations: organisationsRouter,
  partners: partnersRouter,
  people: peopleRouter,
  plan: planRouter,
  perspectives: perspectivesRouter,
  redLines: redLinesRouter,
  reviews: reviewsRouter,
  rounds: roundsRouter,
  search: searchRouter,
  setbacks: setbacksRouter,
  structure: structureRouter,
  workspaces: mergeRouters(workspacesRouter, foundingRouter),
});

export type AppRouter = typeof appRouter;
