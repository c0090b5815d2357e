import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Halt } from "../run/halt.mjs";
import { migrationOf } from "./files.mjs";
import { fill, namesOf, readWish } from "./names.mjs";
import { planNoun } from "./plan.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const house = {
  read: (file) => fs.readFileSync(path.join(root, file), "utf8"),
  exists: (place) => fs.existsSync(path.join(root, place)),
  list: (folder) => fs.readdirSync(path.join(root, folder)),
};
const now = new Date("2027-01-02T03:04:05Z");
const plan = (args, here = house) => planNoun(readWish(args), here, now);

describe("what is asked for", () => {
  it.each([
    [["meeting"], "meeting", "meetings"],
    [["press-release"], "press-release", "press-releases"],
    [["inquiry"], "inquiry", "inquiries"],
    [["day-off", "days-off"], "day-off", "days-off"],
    [["box"], "box", "boxes"],
  ])("%j", (args, singular, plural) => {
    expect(readWish(args)).toMatchObject({ singular, plural });
  });

  it.each([
    [[], "Name one noun"],
    [["one", "two", "three"], "Name one noun"],
    [["Meeting"], "is no name of a room"],
    [["../meeting"], "is no name of a room"],
    [["a".repeat(31)], "is no name of a room"],
    [["export"], "means something else"],
    [["sheep", "sheep"], "must differ from its plural"],
    [["meeting", "--de", "Treffen"], "--de takes both German words"],
    [["meeting", "--de", 'Tre"ffen/Treffen'], "--de takes both German words"],
  ])("%j is refused", (args, sentence) => {
    expect(() => readWish(args)).toThrow(Halt);
    expect(() => readWish(args)).toThrow(sentence);
  });

  it("has a name for every use, in both languages", () => {
    const names = namesOf(readWish(["open-hour", "--de", "Sprechstunde/Sprechstunden"]));
    expect(fill("‹meeting› ‹Meetings› ‹MEETING› ‹a-meeting› ‹A meeting› ‹Viele Treffen›", names)).toBe(
      "openHour OpenHours OPEN_HOUR open-hour An open hour Sprechstunden",
    );
    expect(() => fill("‹unknown›", names)).toThrow("‹unknown›");
  });
});

describe("the plan of a noun", () => {
  it("has a room on every floor, a migration later than the last, and nine shared places", () => {
    const { own, shared } = plan(["lantern"]);
    const floors = new Set(own.map(([file]) => file.split("/").slice(0, 2).join("/")));
    expect([...floors].sort()).toEqual([
      "prisma/migrations",
      "prisma/models",
      "src/app",
      "src/domain",
      "src/features",
      "src/messages",
      "src/server",
    ]);
    expect(shared.length).toBeLessThanOrEqual(9);
    for (const [file, text] of shared) expect(text.length, file).toBeGreaterThan(house.read(file).length);
  });

  it("names its migration by the time, or after the last", () => {
    expect(migrationOf("open-hours", ["20261201000000_last", "lock.toml"], now)).toBe(
      "20270102030405_open_hours",
    );
    expect(migrationOf("meetings", ["20280101000000_last"], now)).toBe("20280101000001_meetings");
  });

  it.each([
    [["goal"], "is there already"],
    [["paper-lantern", "agreements"], "is there already"],
    [["partner-exit"], "The tables know"],
    [["round"], "is there already"],
    [["rhythm"], "The tables know"],
    [["stance"], "The tables know"],
  ])("is refused for %j", (args, sentence) => {
    expect(() => plan(args)).toThrow(Halt);
    expect(() => plan(args)).toThrow(sentence);
  });

  it("is refused as soon as one shared place looks otherwise", () => {
    for (const [file] of plan(["lantern"]).shared) {
      const changed = {
        ...house,
        read: (one) => (one === file ? house.read(one).replace(/^/gm, "// ") : house.read(one)),
      };
      expect(() => plan(["lantern"], changed), file).toThrow("nothing was written");
    }
  });
});
