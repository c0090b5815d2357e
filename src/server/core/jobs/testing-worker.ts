import { shiftClock } from "@/server/core/clock";
import { workLane } from "./work";

/**
 * A worker in a process of its own, for tests. Does the jobs of one kind and says which, or holds the first that it gets
 * until it is killed. `later` moves its clock by so many milliseconds.
 */
const [kind = "", how = "does", later = "0"] = process.argv.slice(2);
shiftClock(Number(later));

const say = (word: string, recordId: string) => process.stdout.write(`${word} ${recordId}\n`);

// All begin together, however long each takes to start.
say("ready", kind);
await new Promise((resolve) => process.stdin.once("data", resolve));

await workLane({
  name: kind,
  kinds: [kind],
  lease: 60_000,
  atOnce: 3,
  run: async ({ recordId }) => {
    say(how, recordId);
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (how === "holds") await new Promise((resolve) => setTimeout(resolve, 600_000));
    return "done";
  },
});
process.exit(0);
