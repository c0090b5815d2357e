import { isIPv4, isIPv6 } from "node:net";
import { keyedHash } from "@/server/core/auth/hashes";

/** The first 48 bits of an IPv6 address, written out. */
function prefix48(address: string): string {
  const [head = "", tail] = address.split("::");
  const groups = head ? head.split(":") : [];
  if (tail !== undefined) {
    const end = tail ? tail.split(":") : [];
    while (groups.length + end.length < 8) groups.push("0");
    groups.push(...end);
  }
  return groups
    .slice(0, 3)
    .map((group) => Number.parseInt(group || "0", 16).toString(16))
    .join(":");
}

/** The part of an address that is counted: 24 bits of IPv4, 48 of IPv6; null for this machine itself. */
export function networkPrefix(address: string): string | null {
  const plain = address
    .trim()
    .replace(/^\[|\](?::\d+)?$/g, "")
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .replace(/%.*$/, "");
  if (isIPv4(plain)) return plain.startsWith("127.") ? null : plain.split(".").slice(0, 3).join(".");
  if (isIPv6(plain)) return plain === "::1" ? null : prefix48(plain.toLowerCase());
  return "unknown";
}

/**
 * The network a request comes from, as a keyed hash of its first bits; no address is kept (REQ-P1). Null for
 * this machine itself, which is not limited as a network.
 *
 * Next writes the peer's address into `x-forwarded-for` unless the header is already there, so without a
 * proxy the header is the socket's. Behind a proxy the last entry counts: the one our own proxy appended. It
 * must append or overwrite the header, and the app must be reachable only through it (see .env.example).
 */
export function networkOf(headers: Headers): string | null {
  const last = (headers.get("x-forwarded-for") ?? "127.0.0.1").split(",").at(-1) ?? "";
  const prefix = networkPrefix(last);
  return prefix === null ? null : keyedHash("network", prefix);
}
