"use client";

import dynamic from "next/dynamic";

/* Drawn by the server like any other; the scripts of each come with its own question and no other (docs/bench.md, 7). */

export const ClauseControl = dynamic(() => import("./clause-control").then((it) => it.ClauseControl));
export const BeginDraftLater = dynamic(() => import("./begin-draft").then((it) => it.BeginDraft));
export const ClauseActionsLater = dynamic(() =>
  import("@/features/agreements/clauses/actions").then((it) => it.ClauseActions),
);
export const AddSuggestionsLater = dynamic(() =>
  import("@/features/agreements/clauses/add-suggestions").then((it) => it.AddSuggestions),
);
export const ConsentToAllLater = dynamic(() =>
  import("@/features/agreements/clauses/consent").then((it) => it.ConsentToAll),
);
export const SettleAllLater = dynamic(() =>
  import("@/features/agreements/clauses/settle-all").then((it) => it.SettleAll),
);
