import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

// the adapter's own copy: a dependency of it, not of ours
const fromAdapter = createRequire(createRequire(import.meta.url).resolve("@prisma/adapter-pg"));
const utils = await import(pathToFileURL(fromAdapter.resolve("@prisma/driver-adapter-utils")).href);
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = utils.default ?? utils;

/** PostgreSQL's one-byte catalogue type "char", unknown to the adapter, and text, which it knows. */
const CHAR = 18;
const TEXT = 25;

/** The adapter over which the engine reads and changes a database; without an address it can only compare files. */
export function adapterFor({ url, shadowUrl }) {
  const factory = url
    ? new MigrationAdapter(url, shadowUrl)
    : new PrismaPg({ connectionString: "postgresql://127.0.0.1:1/none" });
  return bindMigrationAwareSqlAdapterFactory(factory);
}

class MigrationAdapter extends PrismaPg {
  constructor(url, shadowUrl) {
    // SQL text -> positions of "char" columns in its result
    const charColumns = new Map();
    const schema = new URL(url).searchParams.get("schema") ?? undefined;
    super({ connectionString: url, Client: catalogueClient(charColumns) }, { schema });
    Object.assign(this, { url, shadowUrl, charColumns });
  }

  async connect() {
    return mended(await super.connect(), this.charColumns);
  }

  /** The adapter's own version keeps the address and so lands in the main database: make a shadow of our own. */
  async connectToShadowDb() {
    if (this.shadowUrl) return new MigrationAdapter(this.shadowUrl).connect();
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const main = new pg.Client({ connectionString: this.url });
    await main.connect();
    await main.query(`CREATE DATABASE "${name}"`);
    const address = new URL(this.url);
    address.pathname = `/${name}`;
    const shadow = await new MigrationAdapter(String(address)).connect();
    const close = shadow.dispose.bind(shadow);
    let closing;
    shadow.dispose = () => {
      closing ??= close()
        .then(() => main.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
        .then(() => main.end());
      return closing;
    };
    return shadow;
  }
}

/** A client that hands "char" columns over as text and remembers where they stood. */
function catalogueClient(charColumns) {
  const note = (text, result) => {
    const at = [];
    result?.fields?.forEach((field, index) => {
      if (field.dataTypeID !== CHAR) return;
      field.dataTypeID = TEXT;
      at.push(index);
    });
    if (at.length) charColumns.set(text, at);
    return result;
  };
  return class extends pg.Client {
    query(config, values, callback) {
      const text = config?.text ?? config;
      const done = typeof values === "function" ? values : callback;
      const given = typeof values === "function" ? undefined : values;
      if (done) return super.query(config, given, (error, result) => done(error, note(text, result)));
      const result = super.query(config, given);
      return typeof result?.then === "function" ? result.then((rows) => note(text, rows)) : result;
    }
  };
}

function mended(connection, charColumns) {
  const raw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    const result = await raw(query);
    for (const index of charColumns.get(query.sql) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  if (connection.startTransaction) {
    const begin = connection.startTransaction.bind(connection);
    connection.startTransaction = async (...args) => mended(await begin(...args), charColumns);
  }
  // the adapter splits scripts at every ';', which breaks $$ bodies; the native engine sends them whole
  if (connection.executeScript) {
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
  }
  return connection;
}
