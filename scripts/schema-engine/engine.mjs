import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { adapterFor } from "./adapter.mjs";
import { createDatabase, openOnce } from "./connection.mjs";

const require = createRequire(import.meta.url);

/**
 * Loads the engine without a bundler and wires it to a database.
 *
 * @param datamodels paths of the .prisma files that the command line names
 * @returns `call(method, params)` and `panic()`, the engine's last words
 */
export function engineFor({ url, shadowUrl, datamodels }) {
  // without this registry a panic of the engine is "unreachable executed" and nothing else
  const registry = {
    message: "",
    set_message(text) {
      this.message = text;
    },
  };
  globalThis.PRISMA_WASM_PANIC_REGISTRY = registry;

  let starting;
  const start = async () => {
    const glue = await loadWasm();
    const models = datamodels.map((file) => [file, fs.readFileSync(file, "utf8")]);
    const adapter = await adapterFor({ url, shadowUrl });
    return glue.SchemaEngine.new({ datamodels: models.length ? models : undefined }, () => {}, adapter);
  };
  const engine = () => {
    starting ??= start();
    return starting;
  };
  // what the native engine does itself and the WASM one leaves to its host
  const ours = {
    createDatabase: async () => ({ databaseName: await createDatabase(url) }),
    getDatabaseVersion: async () => (await engine()).version(),
    ensureConnectionValidity: async () => {
      await openOnce(url);
      return {};
    },
  };
  return {
    panic: () => registry.message,
    call: async (method, params) =>
      ours[method] ? ours[method]() : ((await (await engine())[method](params)) ?? null),
  };
}

async function loadWasm() {
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const program = new WebAssembly.Module(fs.readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(program, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}
