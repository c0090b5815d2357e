import { z } from "zod";
import { askCookieName, cookieLine } from "./cookies";
import { keyedHash, newToken, sameHash } from "./hashes";

/**
 * What the asking browser keeps: the secret that makes its link work, which mail it asked for last, and
 * where to go afterwards. Sealed, so that nobody can name another mail or unmask an address. It outlives the
 * link, so that a late click is told "too late" and not "wrong browser".
 */
const asked = z.object({
  browser: z.string().length(43),
  signIn: z.uuid(),
  next: z.string().nullable(),
  /** The device is its owner's: they stay signed in. */
  ownDevice: z.boolean().default(false),
  /** The address was not typed here but named by an invitation: show it masked. */
  masked: z.boolean(),
});
export type AskedAddress = z.infer<typeof asked>;

const KEPT_FOR = 60 * 60;

const encode = (value: AskedAddress): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export function askedCookie(value: AskedAddress): { name: string; value: string; maxAge: number } {
  const body = encode(value);
  return { name: askCookieName(), value: `${body}.${keyedHash("cookie", body)}`, maxAge: KEPT_FOR };
}

/** Removes it after use. */
export const noAskedCookie = (): string => cookieLine(askCookieName(), "", { maxAge: 0 });

/** What the browser asked for; null when it did not, or when the seal is broken. */
export function readAskedCookie(cookie: string | null | undefined): AskedAddress | null {
  const [body, seal, rest] = (cookie ?? "").split(".");
  if (!body || !seal || rest !== undefined || !sameHash(seal, keyedHash("cookie", body))) return null;
  const parsed = asked.safeParse(JSON.parse(Buffer.from(body, "base64url").toString("utf8")));
  return parsed.success ? parsed.data : null;
}

/** One secret per browser while its mails are fresh, so that the older of two links works too. */
export const browserSecret = (earlier: AskedAddress | null): string => earlier?.browser ?? newToken();
