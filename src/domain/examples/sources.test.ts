import { describe, expect, it } from "vitest";
import { exampleIds } from "./schema";
import { illustrative, sources } from "./sources";

describe.each(exampleIds)("%s", (example) => {
  it("says where each fact is documented, each place once", () => {
    const all = sources[example];
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    for (const { url, by, shows, siteOnly } of all) {
      const { protocol, pathname } = new URL(url);
      expect(protocol).toBe("https:");
      expect(by).not.toBe("");
      expect(shows).not.toBe("");
      expect(pathname === "/", url).toBe(siteOnly === true);
    }
  });

  it("says what is not documented", () => expect(illustrative[example]).toContain("Form"));
});
