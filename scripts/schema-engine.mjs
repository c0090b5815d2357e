#!/usr/bin/env node
import { createRequire } from "node:module";
import readline from "node:readline";
import { connectionTrouble, createDatabase, openOnce } from "./schema-engine/connection.mjs";
import { engineFor } from "./schema-engine/engine.mjs";

/**
 * Stand-in for the schema engine that Prisma's command line downloads: the same
 * conversation over stdin and stdout, answered by the WASM build of the same
 * engine, which npm carries. So migrations work without a download, behind a
 * closed network and on every system alike. PRISMA_NATIVE_ENGINE=1 turns it off
 * (prisma.config.ts).
 */
const argv = process.argv.slice(2);
const option = (name) =>
  argv.flatMap((word, at) => {
    if (word === `--${name}`) return [argv[at + 1]];
    return word.startsWith(`--${name}=`) ? [word.slice(name.length + 3)] : [];
  });

if (argv.includes("--version")) {
  const { enginesVersion } = createRequire(import.meta.url)("@prisma/engines-version");
  console.log(`schema-engine-cli ${enginesVersion} (wasm)`);
  process.exit(0);
}

const datasource = option("datasource")[0] ? JSON.parse(option("datasource")[0]) : {};
const url = datasource.url ?? process.env.OWNER_DATABASE_URL;
if (argv.includes("cli")) await runCommand(argv[argv.indexOf("cli") + 1]);
else converse(engineFor({ url, shadowUrl: datasource.shadowDatabaseUrl, datamodels: option("datamodels") }));

/** `can-connect-to-database` and `create-database`: exit code, and the reason as a log line. */
async function runCommand(command) {
  try {
    if (command === "create-database")
      console.log(`Database '${await createDatabase(url)}' was successfully created.`);
    else await openOnce(url);
    process.exit(0);
  } catch (error) {
    const { code, message } = connectionTrouble(error, url);
    const fields = { is_panic: false, error_code: code, message };
    // the command line skips a first line
    process.stderr.write(
      `\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}\n`,
    );
    process.exit(1);
  }
}

/** One JSON-RPC request per line, answered in their order. */
function converse(engine) {
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  process.on("uncaughtException", (error) => {
    const fields = { message: engine.panic() || error.message, backtrace: error.stack };
    process.stderr.write(`${JSON.stringify({ level: "ERROR", target: "schema_engine_wasm", fields })}\n`);
    process.exit(101);
  });
  const answer = async ({ id, method, params }) => {
    try {
      const result = await engine.call(method, params);
      if (method === "diff" && result?.stdout) {
        send({ id: `p${id}`, method: "print", params: { content: result.stdout } });
      }
      send({ id, result });
    } catch (error) {
      const { code } = connectionTrouble(error, url);
      const data = {
        is_panic: false,
        message: engine.panic() || error.message || String(error),
        error_code: code,
        meta: null,
      };
      send({
        id,
        error: { code: 4466, message: "An error happened. Check the data field for details.", data },
      });
    }
  };
  let queue = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", (line) => {
    const request = line.trim() ? JSON.parse(line) : {};
    if (request.method) queue = queue.then(() => answer(request));
  });
  lines.on("close", () => queue.then(() => process.exit(0)));
}
