import { readFileSync } from "node:fs";
import path from "node:path";
import { gathered } from "../../src/messages/gathered";
import { namespaces } from "../../src/messages/namespaces";

/** Says what a page reads in one language, by the key of its message: `say("goals.propose")`. */
export type Say = (key: string) => string;

const MESSAGES = path.join(import.meta.dirname, "../../src/messages");

function messagesIn(locale: "de" | "en") {
  const files = namespaces.map((name) => [
    name,
    JSON.parse(readFileSync(path.join(MESSAGES, locale, `${name}.json`), "utf8")),
  ]);
  return gathered(Object.fromEntries(files));
}

/** Journeys find things by the words that people read, in both languages from one text. */
export function wordsIn(locale: "de" | "en"): Say {
  const all = messagesIn(locale);
  return (key) => {
    let at: unknown = all;
    for (const part of key.split(".")) at = (at as Record<string, unknown> | undefined)?.[part];
    if (typeof at !== "string") throw new Error(`There is no message ${key} in ${locale}`);
    return at;
  };
}

/** A message with values in it, as a pattern: `like(say("agreements.sign.submit"))` fits "Sign for Verkehrsgewerkschaft". */
export function like(message: string): RegExp {
  let pattern = "";
  let depth = 0;
  for (const letter of message) {
    if (letter === "{" && depth++ === 0) pattern += ".+";
    if (depth === 0) pattern += letter.replace(/[.*+?^$()|[\]\\]/, "\\$&");
    if (letter === "}") depth--;
  }
  return new RegExp(pattern);
}

/** What a message with a count says of several: of `{count, plural, one {…} other {All # …}}` the words "All 3 …". */
export function severally(message: string): RegExp {
  const other = message.match(/other \{([^}]*)\}/)?.[1];
  if (other === undefined) throw new Error(`Nothing is counted in: ${message}`);
  return new RegExp(other.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("#", "\\d+"));
}
