/**
 * What a session may call that only an invitation's link opened, which may be in the hands of whoever the mail was passed on
 * to. `yes`: whatever answers, comments and takes positions. `nothing`: it finds nothing there. `proof`: it is asked to prove
 * the mailbox. Every procedure of these rooms stands here, and every one outside of a workspace, so that a new one is decided
 * about.
 */
export type LinkOnly = "yes" | "nothing" | "proof";

const table: Record<string, Partial<Record<LinkOnly, string>>> = {
  account: {
    yes: `me rename setLocale setTheme sessions revokeSession revokeOtherSessions emailChange emailChangeBehind
      cancelEmailChange closing`,
    proof: "askEmailChange confirmEmailChange ownData close",
  },
  actors: { yes: "list byId add change remove observe withdrawStance" },
  agreements: {
    yes: `list byId before compare draft rename remove amend discard addClauses changeClause moveClause sayBracket fillGap
      removeClause proposeClauses object endObjection askObjector answerObjection consent takeBackConsent agreeClauses open
      adopt end refuse postpone`,
    proof: "sign",
  },
  analysis: { yes: "find power" },
  categories: { yes: "list add rename retire" },
  collaboration: { yes: "own check answer" },
  commitments: { yes: "list promising offer change commit deliver withdraw remove" },
  decisions: { yes: "list" },
  drafts: { yes: "at keep letGo" },
  expectations: {
    yes: `matrix cell need ask takeBackAsk list summary byId organisations add change share confirm withdraw remove putBack
      ofKind answerNone reopenNone standBy standByNoMore confirmAll acceptOpen reopen fits silent openAsks propose accept decline
      fulfil break`,
    proof: "export",
  },
  frame: { yes: "show" },
  goals: {
    yes: "list alignment byId silent beforeAdopting propose change concern move adopt remove takePosition",
  },
  guide: { yes: "now overview next landing visit" },
  history: { yes: "list undo", proof: "export" },
  notifications: { yes: "choices choose missing remind cancelReminder" },
  organisations: {
    nothing: "mine invitations",
    proof: "create rename leave removeColleague inviteColleague revokeInvitation accept decline",
  },
  partners: {
    yes: `list byId choices map add change declare place confirmAll recordExit wordExit setRepresentation setCompany
      readAgreement`,
    // a move asks only where it expels
    proof: "export move remove merge",
  },
  people: {
    // accept and decline: what the link in the hand offers to the proven address, and nothing in a protected workspace
    yes: `list coordinators byId me renameSelf invitations inviting takeBackInvitations revoke known undoImport door accept
      decline`,
    nothing: "emptySeats waiting waitingOffer acceptWaiting declineWaiting",
    proof: "change remove takeSeatBack handOver leave takeSeat invite resend importPartners acceptWithOwn",
  },
  perspectives: { yes: "read require assign waive release" },
  plan: { yes: "tasks task whole whatReopens question saveDraft leaveOpen needTime settle start" },
  redLines: { yes: "ofGoal ofText ofRedLine link dismiss reopen release" },
  reviews: { yes: "list of write change remove resolve reopen reply removeReply" },
  rounds: {
    yes: "list byId answers current plan change open extend shorten reveal cancel",
  },
  search: { yes: "find" },
  setbacks: {
    yes: `map plans list byId choices add change move review remove changePlan addSign changeSign checkSign observeSign
      removeSign premortem contribute takeBack blindSpots dismiss readmit asked weigh assign prepare`,
  },
  structure: {
    yes: "read mandatable setClassRule takeOverRules setSpeakingRule mandate changeMandate endMandate setRhythm",
    proof: "setProtection",
  },
  workspaces: {
    yes: "mine trash show changePurpose adoptForm setLanguage setMails rename move restore",
    proof: "create protect remove",
  },
};

/** Every path in the table with its answer; a path that stands there twice comes twice. */
export const linkOnly: readonly (readonly [string, LinkOnly])[] = Object.entries(table).flatMap(
  ([room, answers]) =>
    Object.entries(answers).flatMap(([answer, names]) =>
      names.split(/\s+/).map((name) => [`${room}.${name}`, answer as LinkOnly] as const),
    ),
);

/** A new noun's room is decided about once it reaches further than its own records: until then it is answered and read. */
export const isDecidedAbout = (path: string, access: string): boolean =>
  access !== "workspace" || Object.hasOwn(table, path.split(".")[0] ?? "");
