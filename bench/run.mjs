import { say, step } from "../scripts/run/step.mjs";
import { page, placesIn } from "./client.mjs";
import { figure, goals, growth, memory, milliseconds, perShownRow, ratios } from "./figures.mjs";
import { javascriptOf } from "./javascript.mjs";
import { measure } from "./rounds.mjs";
import { requireSameAnswers } from "./same-answers.mjs";
import { memoryOf } from "./servers.mjs";
import { countStatements } from "./statements.mjs";
import { pages, plainPages, reads, scriptPages, targetsOn } from "./targets.mjs";

/** Everything that is measured once the servers run; gives the figures. */
export async function runOn({ small, large, bare, databases, log, quick }) {
  const onLarge = targetsOn(large, bare);
  const onSmall = targetsOn(small);
  await requireSameAnswers(onLarge, 1);
  const grows = [...pages, ...plainPages, ...reads, { name: "goals.change" }].map(({ name }) => name);
  const targets = {
    ...Object.fromEntries(Object.entries(onLarge).map(([name, target]) => [`${name} @large`, target])),
    ...Object.fromEntries(grows.map((name) => [`${name} @small`, onSmall[name]])),
  };
  const places = { small: placesIn(databases.small.count), large: placesIn(databases.large.count) };
  const placesOf = (target) => {
    if (target.place) return [target.place];
    const there = target.server === small ? places.small : places.large;
    return target.done ? there.writes : there.reads;
  };
  const [warm, rounds, requests] = quick ? [3, 7, 2] : [10, 25, 3];
  await step("Warming up", () => measure(targets, placesOf, { warm, rounds: 0, requests }));
  const before = { small: memoryOf(small.child), large: memoryOf(large.child) };
  const times = await step(`Measuring, ${rounds} rounds`, () =>
    measure(targets, placesOf, { warm: 0, rounds, requests }),
  );
  const after = { small: memoryOf(small.child), large: memoryOf(large.child) };
  const counts = await step("Counting statements", () =>
    countStatements(onLarge, placesOf, { superuser: databases.large.superuser, log }),
  );
  return [
    ...ratios(times),
    ...growth(times),
    ...perShownRow(times),
    ...memory("10 workspaces", before.small, after.small),
    ...memory("1,000 workspaces", before.large, after.large),
    ...Object.entries(counts)
      .filter(([name]) => !name.endsWith(" bare"))
      .map(([name, count]) => figure(`${name}, statements`, count, "statements")),
    ...(await step("Weighing JavaScript", () => weigh(large))),
    ...milliseconds(times),
  ];
}

async function weigh(server) {
  const cache = new Map();
  const figures = [];
  for (const { name, path, person, goal } of scriptPages) {
    const { kilobytes, files } = await javascriptOf(page(server, path, person), 1, cache);
    figures.push(figure(`${name}, JavaScript`, kilobytes, "kB", goal ? goals.javascript : null));
    if (process.env.BENCH_CHUNKS)
      say(
        `${name}: ${files.map(({ path: file, kilobytes: size }) => `${file.split("/").pop()} ${size.toFixed(1)}`).join(", ")}`,
      );
  }
  return figures;
}
