"use client";

import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import type { Inputs } from "@/features/forms/inputs";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import { useApiClient } from "@/trpc/client";
import { browserWays } from "./browser-ways";
import type { DraftedQuestion } from "./drafted-question";
import { keeperOf, resume } from "./keepers";
import type { DraftView, Kept, Ways } from "./view";

type Api = ReturnType<typeof useApiClient>;

const waysOf = (api: Api, { workspace, question }: DraftedQuestion): Ways => ({
  save: (save) => api.plan.saveDraft.mutate({ workspace, question, ...save }),
  settle: (request) =>
    api.plan.settle.mutate({ workspace, question, ...request }).then((answer) => answer.draft),
  ...browserWays,
});

/** The keeper of a question's draft, told what the page has read. */
export function useDraftKeeper(question: DraftedQuestion) {
  const api = useApiClient();
  const person = usePagePerson()?.person ?? "";
  const { draft, draftVersion } = question;
  const key = `${question.workspace} ${question.question}`;
  const seen: Kept = {
    version: draftVersion,
    contents: draft?.contents ?? null,
    savedAt: draft?.savedAt ?? null,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which draft it is; the rest is told below
  const keeper = useMemo(() => keeperOf(person, key, waysOf(api, question), seen), [person, key, api]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version of a draft is told once
  useEffect(() => keeper.offer(seen), [keeper, draftVersion]);
  return { person, key, keeper };
}

/**
 * Keeps what is typed as a private draft, a second after typing stops, and again and again while there is no
 * connection. Leaving the page sends what is left; leaving the browser with unsaved words is asked about first.
 * `owns` says whether contents belong to this form, where a question has several.
 */
export function useDraft(question: DraftedQuestion, owns: (contents: Inputs) => boolean) {
  const { person, key, keeper } = useDraftKeeper(question);
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => {
    resume(person, key, keeper);
    return () => void keeper.flush();
  }, [person, key, keeper]);
  const type = useCallback((inputs: Inputs) => keeper.type(inputs), [keeper]);
  return { keeper, type, view: ofForm(view, owns) };
}

/** The draft as one of several forms of a question sees it: what belongs to another is none of its own. */
function ofForm(view: DraftView, owns: (contents: Inputs) => boolean) {
  const own = view.contents !== null && owns(view.contents);
  if (own) return { ...view, foreign: false };
  const aside = view.aside && owns(view.aside.contents) ? view.aside : null;
  const none = { kind: "none" } as const;
  return { ...view, line: none, contents: null, conflict: null, aside, foreign: view.contents !== null };
}
