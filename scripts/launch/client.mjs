import { runNode } from "../run/child.mjs";
import { diskFullHalt, Halt, saysDiskFull } from "../run/halt.mjs";
import { step } from "../run/step.mjs";
import { fingerprint, readMark, writeMark } from "./fingerprint.mjs";

const mark = "src/generated/prisma/.made-from";

/** Makes Prisma's client when it is missing or older than the tables it is made from. */
export async function generateClient(env) {
  const notTables = (file) => /^prisma\/(migrations|scenarios)$|\.ts$/.test(file);
  const wanted = fingerprint(["prisma", "node_modules/prisma/package.json"], notTables);
  if (readMark(mark) === wanted) return;
  await step("Making the database client", async () => {
    const { code, output } = await runNode(["node_modules/prisma/build/index.js", "generate"], { env });
    if (code === 0) return;
    if (saysDiskFull(output)) throw diskFullHalt();
    throw new Halt(
      `The database client could not be made from prisma/: mend the tables there.\n${output.trim()}`,
    );
  });
  writeMark(mark, wanted);
}
