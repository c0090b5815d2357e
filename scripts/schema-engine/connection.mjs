import pg from "pg";

/** Connects and goes again: enough to know whether the database can be reached. */
export async function openOnce(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
}

/** Makes the database of an address when it is missing; gives its name. */
export async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  try {
    await openOnce(url);
    return name;
  } catch (error) {
    if (error.code !== "3D000") throw error;
  }
  try {
    await createFrom("postgres", url, name);
  } catch {
    await createFrom("template1", url, name);
  }
  return name;
}

async function createFrom(neighbour, url, name) {
  const address = new URL(url);
  address.pathname = `/${neighbour}`;
  address.search = "";
  const client = new pg.Client({ connectionString: String(address) });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const codes = {
  "3D000": "P1003",
  "28P01": "P1000",
  28000: "P1010",
  ECONNREFUSED: "P1001",
  ENOTFOUND: "P1001",
  ECONNRESET: "P1001",
};

/** Prisma's own code and words for what PostgreSQL or the network answered. */
export function connectionTrouble(error, url) {
  const given = typeof error.code === "string" && /^P\d{4}$/.test(error.code) ? error.code : undefined;
  const code = codes[error.code] ?? given;
  const at = url ? new URL(url) : null;
  const words = {
    P1000: `Authentication failed against database server for \`${at?.username}\``,
    P1001: `Can't reach database server at \`${at?.hostname}:${at?.port || 5432}\``,
    P1003: `Database \`${at?.pathname.slice(1)}\` does not exist`,
  };
  return { code, message: words[code] ?? error.message };
}
