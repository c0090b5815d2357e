import fc from "fast-check";
import { expect, it } from "vitest";
import { id } from "@/domain/input";
import { exampleOf, markedId } from "./marked-id";
import { exampleIds } from "./schema";

it("finds the example again in every id, and the id is a UUID", () => {
  fc.assert(
    fc.property(fc.constantFrom(...exampleIds), fc.uuid({ version: 4 }), (example, random) => {
      const marked = markedId(example, random);
      expect(exampleOf(marked)).toBe(example);
      expect(exampleOf(marked.toUpperCase())).toBe(example);
      expect(id.safeParse(marked).success).toBe(true);
    }),
  );
});

it("tells two workspaces of one example apart", () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), fc.uuid({ version: 4 }), (one, other) => {
      fc.pre(one.slice(9) !== other.slice(9));
      expect(markedId("unteilbar", one)).not.toBe(markedId("unteilbar", other));
    }),
  );
});

it.each([
  ["an ordinary id", "3f0d1c5e-8a43-4b7e-9d15-0d4c6f1a2b3c"],
  ["an ordinary id that happens to begin alike", "be15b1e0-8a43-4b7e-9d15-0d4c6f1a2b3c"],
  ["an example there is not", "be15b1e9-8a43-8b7e-9d15-0d4c6f1a2b3c"],
  ["no id at all", "be15b1e0"],
])("knows no example behind %s", (_, value) => expect(exampleOf(value)).toBeNull());
