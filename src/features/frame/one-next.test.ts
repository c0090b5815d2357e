import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/**
 * Who may say "next": the frame, which takes it from the guide, what an invitation to one's own address asks before anybody
 * is in a workspace, and the page on which the parts are drawn.
 */
const may = [
  "src/app/design/plan-parts.tsx",
  "src/features/frame/your-next.tsx",
  "src/features/people/invitations/waiting.tsx",
];

it("says 'next' nowhere but where the guide has computed it", () => {
  const files = ["src/app", "src/features"].flatMap((floor) =>
    readdirSync(floor, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => `${floor}/${name}`),
  );
  const saying = files.filter((file) => readFileSync(file, "utf8").includes('"@/components/next-thing"'));
  expect(saying.sort()).toEqual(may);
});
