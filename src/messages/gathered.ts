import type { Namespace } from "./namespaces";

type Words = Record<string, unknown>;

/** What a noun says of its records (`cards`) and what its room is called in the navigation (`nav`). */
interface CardWords {
  /** What the log says of them, by the noun and the verb of the action. */
  events?: Record<string, Words>;
  /** How several changes of one day are told together, by the noun; older nouns have theirs in `history.groups`. */
  several?: Words;
  /** What to call a record of a kind in such a sentence. */
  called?: Words;
  /** Columns of theirs, and the codes in them, where a change is told; what several nouns have is in `history`. */
  fields?: Words;
  values?: Words;
  /** What kind of hit the search has found. */
  found?: Words;
}

/**
 * The words of records lie with their noun and are said where all records are told of: in the log, the search and the
 * navigation. They move there and are not handed to the noun's own pages, which say nothing of the kind.
 */
export function gathered(files: Partial<Record<Namespace, Words>>): Record<string, Words> {
  const events: Record<string, Words> = {};
  const [called, fields, values, found]: [Words, Words, Words, Words] = [{}, {}, {}, {}];
  const [several, nav]: [Words, Words] = [{}, {}];
  const own = Object.entries(files).map(([name, { cards, nav: room, ...words }]) => {
    const said = (cards ?? {}) as CardWords;
    for (const [noun, verbs] of Object.entries(said.events ?? {}))
      events[noun] = { ...events[noun], ...verbs };
    Object.assign(several, said.several);
    Object.assign(called, said.called);
    Object.assign(fields, said.fields);
    Object.assign(values, said.values);
    Object.assign(found, said.found);
    if (typeof room === "string") nav[name] = room;
    return [name, typeof room === "object" ? { ...words, nav: room } : words] as const;
  });
  const all: Record<string, Words> = Object.fromEntries(own);
  const add = (name: Namespace, more: Record<string, Words>) => {
    const at: Words = { ...all[name] };
    for (const [key, words] of Object.entries(more))
      at[key] = { ...(at[key] as Words | undefined), ...words };
    all[name] = at;
  };
  const groups = (all.history?.groups ?? {}) as Record<string, Words>;
  const nouns = { ...groups.nouns, ...several };
  add("history", { actions: events, records: called, fields, values, groups: { nouns } });
  add("search", { kinds: found });
  add("frame", { nav });
  return all;
}
