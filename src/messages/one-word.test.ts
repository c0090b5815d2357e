import { describe, expect, it } from "vitest";
import { namespaces } from "./namespaces";
import { sameWords } from "./same-words";

type Words = { [key: string]: string | Words };

const files = async (language: "de" | "en") => {
  const names = [
    ...new Set(sameWords.flatMap(({ from, to }) => [from, ...to]).map((path) => path.split(".")[0] ?? "")),
  ];
  const loaded = await Promise.all(names.map((name) => import(`./${language}/${name}.json`)));
  return new Map(names.map((name, index) => [name, loaded[index]?.default as Words]));
};

function at(all: Map<string, Words>, path: string): Words {
  const [file = "", ...keys] = path.split(".");
  const found = keys.reduce<string | Words | undefined>(
    (words, key) => (typeof words === "object" ? words[key] : undefined),
    all.get(file),
  );
  if (typeof found !== "object") throw new Error(`no words under ${path}`);
  return found;
}

/** How the same words begin, at the head of a line or inside a sentence, is a matter of place. */
const fold = (words: unknown) => String(words).toLocaleLowerCase("de");

describe.each(["de", "en"] as const)("one thing has one word in %s", (language) => {
  it.each(sameWords)("$from", async ({ from, to, keys }) => {
    const all = await files(language);
    const canon = at(all, from);
    for (const path of to)
      for (const key of keys ?? Object.keys(canon).filter((one) => one === one.toUpperCase()))
        expect(fold(at(all, path)[key]), `${path}.${key}`).toBe(fold(canon[key]));
  });

  it("positions are said with the words of the screen where an answer is summed up", async () => {
    const all = await files(language);
    const line = String(
      ((await import(`./${language}/plan.json`)).default as { lines: Words }).lines.position,
    );
    for (const [key, words] of Object.entries(at(all, "goals.positions")))
      expect(line).toContain(`${key} {${words}}`);
  });
});

it("signing is called unterschreiben, and nothing else", async () => {
  for (const name of namespaces) {
    const words = JSON.stringify((await import(`./de/${name}.json`)).default);
    expect(words.match(/(?<!\p{L})(ge)?zeichn(e|et|en|est|ete|eten|ung|ungen)(?!\p{L})/giu), name).toBeNull();
  }
});

/** Clauses define their own words, and examples are somebody's own. */
const saysItself = (name: string) => name.startsWith("catalogue-");

it.each([
  ["de", /(?<!\p{L})Träger(n|organisation(en)?)?(?!\p{L})/u],
  ["en", /(?<!\p{L})core members?(?!\p{L})/iu],
] as const)("whoever carries the plan is called nothing else in %s", async (language, word) => {
  for (const name of namespaces.filter((one) => !saysItself(one))) {
    const words = JSON.stringify((await import(`./${language}/${name}.json`)).default);
    expect(words.match(word), name).toBeNull();
  }
});
