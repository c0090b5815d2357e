import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { clauseWords } from "@/domain/agreements/clauses/canonical-text";
import { ClauseText } from "./text";

const shown = (body: string, form?: number) =>
  renderToStaticMarkup(createElement(ClauseText, { body, form }));

/** How deep each line stands in lists and indented blocks, and its words: as somebody reads it off the page. */
function readOff(html: string): string[] {
  const lines: string[] = [];
  let depth = 0;
  let mark = "";
  for (const [, tag, text] of html.matchAll(/<(\/?[a-z]+)[^>]*>|([^<]+)/g)) {
    if (tag === "ol" || tag === "/ol") depth += tag === "ol" ? 1 : -1;
    else if (tag === "/p" || tag === undefined) {
      if (tag === undefined && text) {
        if (html.includes(`<span class="shrink-0">${text}</span>`) && mark === "") mark = text;
        else {
          lines.push(`${"  ".repeat(Math.max(0, depth - 1))}${mark ? `${mark} ` : ""}${text}`);
          mark = "";
        }
      }
    }
  }
  return lines;
}

describe("the words of a clause on the page", () => {
  it("stand as lists inside each other, exactly as they are hashed", () => {
    const body = "(a) eins\n\t(1) zwei\n\t\t(i) drei\n(b)  vier";
    const hashed = clauseWords({ title: "t", body }).split("\n").slice(1);
    expect(readOff(shown(body)).map((line) => `  ${line}`)).toEqual(hashed);
    expect(shown(body).match(/<ol/g)).toHaveLength(3);
  });

  it("of an old text stand with every blank that was hashed", () => {
    expect(shown("a\n\t b  c", 1)).toContain("whitespace-pre-wrap");
    expect(shown("a\n\t b  c", 1)).toContain("a\n\t b  c");
    expect(shown("a\n\t b  c")).not.toContain("  ");
  });

  it("say which way they run, line by line", () => {
    expect(shown("١. نتفق\nEnglish").match(/dir="auto"/g)).toHaveLength(2);
  });
});
