import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const files = fs
  .readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => [file, fs.readFileSync(path.join("src", file), "utf8")] as const);

/** Our own words, with lines of their own: the suggestions of the catalogue and the mails of local mode. */
const OURS = [
  "features/plan/question-page.tsx",
  "features/agreements/clauses/add-suggestions.tsx",
  "features/login/mail-text.tsx",
];
/** A link around people's words, and a clause in its levels, say their direction themselves. */
const OWN_DIRECTION = /dir="auto"\s+className=(?:"[^"]*|\{`[^`]*)whitespace-pre-/;

/** Columns that hold what people wrote, in the words of the models. */
const TEXTS =
  "statement|purpose|body|objection|reason|description|evidence|contact|indicator|baseline|target|obligations|publicWording|trigger|stateReason";

describe("what people wrote runs in the direction of its letters", () => {
  it("wherever its lines are kept, it is shown by the component for it", () => {
    const others = files.filter(
      ([file, code]) =>
        /whitespace-pre-(line|wrap)/.test(code.replace(OWN_DIRECTION, "")) &&
        !OURS.includes(file) &&
        file !== "components/texts/written.tsx",
    );
    expect(others.map(([file]) => file)).toEqual([]);
  });

  it("no plain paragraph holds a text of a record alone", () => {
    const plain = new RegExp(
      `<(?:p|span|div|li|blockquote)(?: className="[^"]*")?>\\{\\w+(?:\\??\\.\\w+)*\\??\\.(?:${TEXTS})\\}<`,
    );
    /** Words of ours that have the name of a column. */
    const words = /<(?:p|div)[^>]*>\{(?:words|one|suggestion)\.\w+\}</;
    const found = files.filter(([, code]) => plain.test(code.replace(new RegExp(words, "g"), "")));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it("every field for text takes its direction from what is typed", () => {
    const fields = files.flatMap(([file, code]) =>
      (code.match(/<(?:textarea|input)\b(?:[^>]|=>)*>/g) ?? [])
        .filter((tag) => !/type="(?:checkbox|radio|hidden|file|date|time)"|inputMode="numeric"/.test(tag))
        .filter((tag) => !tag.includes('dir="auto"'))
        .map((tag) => `${file}: ${tag}`),
    );
    expect(fields).toEqual([]);
  });
});
