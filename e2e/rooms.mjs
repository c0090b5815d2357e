/**
 * Which journeys concern a room beyond what their names and titles say, for `npm test -- <room>`. A journey stands where
 * it would be the first to notice a fault; not in every room that it passes.
 */
export const journeysOf = {
  account: ["sign-in", "guided-path", "two-devices"],
  agreements: ["main-job", "mails-reach-people"],
  analysis: ["main-job", "red-line", "sealed-round"],
  categories: ["own-category"],
  core: ["database-outage", "local-mode", "mails-reach-people", "sign-in"],
  collaboration: ["guided-path", "main-job"],
  drafts: ["forms-keep", "guided-path", "two-devices", "database-outage"],
  examples: ["founding", "local-mode"],
  expectations: ["bringing-together", "main-job", "own-category", "partners-give-and-go", "sealed-round"],
  forms: ["acceptance-hands-and-lists", "edit-together", "forms-keep", "guided-path"],
  frame: [
    "acceptance",
    "acceptance-hands-and-lists",
    "acceptance-states",
    "every-link",
    "every-page",
    "home",
    "observer-reads",
  ],
  goals: ["edit-together", "goal-alignment", "main-job", "red-line"],
  guide: ["guided-path", "home", "joining", "local-mode"],
  history: ["edit-together"],
  login: ["sign-in", "forms-keep", "local-mode", "acceptance"],
  notifications: ["mails-reach-people", "missing-names"],
  partners: ["doubles", "import-partners", "names-and-lists", "partners-give-and-go", "the-table"],
  people: ["counted-job", "doubles", "invitation", "joining", "main-job"],
  plan: ["board-print", "founding", "guided-path", "two-devices"],
  questions: ["guided-path", "take-in", "every-page"],
  "red-lines": ["red-line"],
  rounds: ["counted-job", "missing-names", "sealed-round"],
  search: ["find-anything"],
  setbacks: ["main-job"],
  workspaces: ["counted-job", "founding", "joining"],
};
