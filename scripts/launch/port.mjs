import net from "node:net";
import { Halt } from "../run/halt.mjs";

/**
 * Refuses a taken port before anything long begins. The IPv6 twin is looked at
 * too: browsers try it first for "localhost" and would show another program.
 */
export async function requireFreePort(port, host) {
  for (const address of new Set([host, ...(host === "127.0.0.1" ? ["::1"] : [])])) {
    const code = await tryToListen(port, address);
    if (code === "EADDRINUSE") {
      throw new Halt(
        `Port ${port} is already in use: stop the program that uses it, or take another with PORT=${port + 1} npm start.`,
      );
    }
    if (code === "EACCES")
      throw new Halt(
        `Port ${port} needs more rights: take one from 1024 on, for example PORT=3000 npm start.`,
      );
    if (code === "ENOTFOUND" || (code === "EADDRNOTAVAIL" && address === host)) {
      throw new Halt(`HOST is "${host}", which is no address of this machine: correct it.`);
    }
  }
}

function tryToListen(port, host) {
  return new Promise((answer) => {
    const probe = net.createServer();
    probe.once("error", (error) => answer(error.code));
    probe.listen(port, host, () => probe.close(() => answer("free")));
  });
}
