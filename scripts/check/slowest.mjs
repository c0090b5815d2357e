import path from "node:path";

const SHOWN = 10;
/** Faster ones are nobody's business, in milliseconds. */
const WORTH_A_LINE = 100;

/**
 * The slowest tests of a part, for the end of it: where the time goes is seen at each run and not only when somebody
 * looks for it.
 *
 * @param tests `{ name, file, ms }` of every test that ran
 * @returns lines to print, none when everything was quick
 */
export function slowestLines(tests, shown = SHOWN) {
  const slow = tests.filter(({ ms }) => ms >= WORTH_A_LINE).sort((one, other) => other.ms - one.ms);
  return slow.slice(0, shown).map(({ name, file, ms }) => {
    const line = `${(ms / 1000).toFixed(1).padStart(7)} s  ${file}: ${name}`;
    return line.length > 140 ? `${line.slice(0, 139)}…` : line;
  });
}

/** Every test of vitest's JSON report. */
export function testsOfVitest({ testResults }, root = process.cwd()) {
  return testResults.flatMap((file) =>
    file.assertionResults.map(({ fullName, duration }) => ({
      name: fullName,
      file: path.relative(root, file.name),
      ms: duration ?? 0,
    })),
  );
}

/** Every journey of Playwright's JSON report, whose suites lie in one another. */
export function testsOfPlaywright({ suites = [] }) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).map(({ title, file, tests }) => ({
      name: title,
      file,
      ms: tests.flatMap((test) => test.results).reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...testsOfPlaywright(suite),
  ]);
}
