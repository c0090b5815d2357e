import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { CODE_DIGITS } from "@/domain/account/signing-in";
import { env } from "@/server/core/env";

/**
 * What secrets become before they are kept. Tokens of 256 random bits need no key (SHA-256, REQ-S1); whatever
 * could be guessed - a code of eight digits, an address, a network - is hashed with the server's secret, so
 * that a stolen copy of the database gives nothing away.
 */

/** 256 bits from the system's generator, as text for a link or a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** A code to type, every one equally likely. */
export const newCode = (): string =>
  randomInt(10 ** CODE_DIGITS)
    .toString()
    .padStart(CODE_DIGITS, "0");

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

type Purpose =
  | "link"
  | "code"
  | "address"
  | "network"
  | "cookie"
  | "change"
  | "unsubscribe"
  | "row"
  | "invited";

/** A keyed hash, apart per purpose; the parts cannot run into each other. */
export function keyedHash(purpose: Purpose, ...parts: string[]): string {
  const key = createHmac("sha256", env.secret).update(`kordel ${purpose}`).digest();
  return createHmac("sha256", key).update(JSON.stringify(parts), "utf8").digest("hex");
}

/** Compares without telling by its duration how much was right. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
