import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Halt } from "../run/halt.mjs";
import { accountForPostgres } from "./account.mjs";
import { findBinaries } from "./binaries.mjs";
import { openDataFolder } from "./data-folder.mjs";
import { clearHolder, readHolder, writeHolder } from "./holder.mjs";
import { endLeftover } from "./leftover.mjs";
import { startServer, stopServer } from "./server.mjs";

/**
 * Opens the private PostgreSQL of a folder and keeps it running: when the server
 * ends without being asked (kill -9, out of memory), it is started again on the
 * same port, so that the application's pool finds it back by itself.
 *
 * @param home folder for data, passwords and log
 * @param doing words for the person who starts a second one meanwhile
 * @param durable false only for tests: no fsync
 * @param onLost called with a Halt when the server cannot be brought back
 * @returns `{ port, passwords, pid(), stop(), kill(), restart() }`
 */
export async function openCluster({
  home,
  doing,
  durable = true,
  fromPort,
  onTrouble = () => {},
  onLost = () => {},
}) {
  const folder = path.resolve(home);
  const holder = readHolder(folder);
  if (holder)
    throw new Halt(
      `Kordel's database here is in use by "${holder.doing}" (process ${holder.pid}): stop that first.`,
    );

  const account = accountForPostgres();
  const { postgres, initdb } = findBinaries(account);
  const { dir, passwords } = await openDataFolder({ home: folder, account, initdb, durable });
  await endLeftover({ dir, password: passwords.superuser });
  const start = (exactPort) =>
    startServer({
      dir,
      home: folder,
      postgres,
      account,
      password: passwords.superuser,
      durable,
      exactPort,
      fromPort,
    });

  let { port, child } = await start();
  let wanted = true;
  writeHolder(folder, { doing, port });

  const watch = (server) => server.once("exit", () => wanted && recover());
  async function recover() {
    onTrouble("The database stopped unexpectedly; starting it again.");
    for (let attempt = 0; wanted; attempt++) {
      try {
        ({ child } = await start(port));
        if (!wanted) return stopServer(child);
        watch(child);
        return onTrouble("The database is back.");
      } catch (error) {
        if (attempt >= 5) return onLost(error);
        await wait(500 * 2 ** attempt);
      }
    }
  }
  watch(child);

  return {
    port,
    passwords,
    pid: () => child.pid,
    async stop() {
      wanted = false;
      await stopServer(child);
      clearHolder(folder);
    },
    /** Takes the database away as a crash would; `restart` brings it back. For tests. */
    async kill() {
      wanted = false;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGQUIT");
      await gone;
    },
    async restart() {
      ({ child } = await start(port));
      wanted = true;
      watch(child);
    },
  };
}
