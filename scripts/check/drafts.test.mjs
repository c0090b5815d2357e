import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/**
 * What is typed is kept as a private draft. The forms of `features/forms` and
 * `features/questions` do so by themselves; an input beside them keeps its text, or says here why not.
 */

/** Inputs that take typed text. Each belongs to a form that keeps it if it is spread from that form's `field`. */
const TEXT = /<(TextField|TextArea|NumberField|DateField|PickField|textarea|input)\b/g;
const OF_A_FORM = /\{\.\.\.(?:props\.)?field\(/;
const NOTHING_TYPED = /type="(?:hidden|checkbox|radio|file)"/;

/** Why a file has inputs that keep no draft. */
const reasons = {
  "src/app/design/parts.tsx": "a collection of examples",
  "src/features/expectations/matches/amount-form.tsx": "one number, proposed by the page itself",
  "src/features/forms/topics-field.tsx": "tells the form that it stands in, which keeps it",
  "src/features/forms/sign-in-again/code-entry.tsx": "a code",
  "src/features/forms/sign-in-again/sign-in-here.tsx": "an address to sign in with",
  "src/features/login/ask-form.tsx": "an address to sign in with",
  "src/features/login/code-form.tsx": "a code",
  "src/features/partners/import/mend.tsx": "nothing of a list leaves the browser before the last press",
  "src/features/partners/import/source.tsx": "nothing of a list leaves the browser before the last press",
  "src/features/partners/register/filter-form.tsx": "a filter: it stands in the address of the page",
  "src/features/people/invitations/passing-on/ask-instead.tsx":
    "whoever asks for an invitation has no account here",
  "src/features/people/invitations/press-form.tsx": "whoever is invited has no account here yet",
  "src/features/people/invitations/understood.tsx": "invite-form.tsx, in which it stands, keeps it",
  "src/features/plan/open-end-part.tsx": "one day",
  "src/features/search/palette-window.tsx": "what somebody looks for",
  "src/features/search/search-page.tsx": "what somebody looks for",
};

/** The end of the tag that begins at `start`. */
function tagAt(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}") depth--;
    else if (text[at] === ">" && depth === 0 && text[at - 1] !== "=") return text.slice(start, at);
  }
  return text.slice(start);
}

/** How many inputs of a file take typed text and stand in no form that keeps it. */
function unkept(text) {
  if (/<KeptLater\b/.test(text)) return 0;
  return [...text.matchAll(TEXT)]
    .map((hit) => tagAt(text, hit.index))
    .filter((tag) => !OF_A_FORM.test(tag) && !NOTHING_TYPED.test(tag)).length;
}

const files = ["src/features", "src/app"].flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".tsx") && !name.includes(".test."))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/"))),
);

it("whatever is typed is kept as a draft, or says why not", () => {
  const found = files.filter((file) => unkept(fs.readFileSync(file, "utf8")) > 0);
  expect(found.filter((file) => !reasons[file])).toEqual([]);
  // a reason that is no longer needed goes
  expect(Object.keys(reasons).filter((file) => !found.includes(file))).toEqual([]);
});

it("a form that keeps nothing says why", () => {
  const said = files.flatMap((file) => [
    ...fs.readFileSync(file, "utf8").matchAll(/\bkeepsNothing=(?:"([^"]*)"|\{)/g),
  ]);
  expect(said.map((hit) => hit[1]?.length ?? 0).filter((length) => length < 10)).toEqual([]);
});

it.each([
  ['<TextArea label={t("x")} value={text} onChange={(event) => setText(event.target.value)} />', 1],
  ["<textarea value={text} />", 1],
  ['<TextArea rows={2} {...field("text")} />', 0],
  ['<input type="checkbox" />', 0],
  ['<TextArea value={text} /> <KeptLater noun="people" />', 0],
])("sees in %s %i inputs that are not kept", (text, count) => {
  expect(unkept(text)).toBe(count);
});
