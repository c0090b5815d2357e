import { say } from "../run/step.mjs";

/** Prints one part as it ends, with its slowest tests; its own words only when it failed. */
function show(part, since) {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const counted = part.passed === undefined ? "" : `, ${part.passed} passed, ${part.failed} failed`;
  say(`${part.ok ? "✓" : "✗"} ${part.name} (${seconds} s${counted})`);
  for (const line of part.slowest ?? []) say(line);
  if (!part.ok && part.output) say(`${part.output.trim()}\n`);
}

/** Runs a part, shows that it lives and how it ends, and turns an unexpected error into a failed part. */
export async function watched(name, work) {
  const since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 1000);
  const alive = setInterval(() => say(`  ${name} … ${seconds()} s`), 10_000);
  let part;
  try {
    part = await work();
  } catch (error) {
    part = { name, ok: false, output: error.message };
  } finally {
    clearInterval(alive);
  }
  show(part, since);
  return part;
}

/** One per check, and every test for itself. */
export function sum(parts) {
  let passed = 0;
  let failed = 0;
  for (const part of parts) {
    passed += part.passed ?? (part.ok ? 1 : 0);
    // a run that fails though no test did (a crash, a leak) must not count as green
    failed += part.ok ? (part.failed ?? 0) : Math.max(1, part.failed ?? 1);
  }
  return { passed, failed };
}
