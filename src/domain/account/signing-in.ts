const MINUTE = 60_000;

/** A mailed link and its code are good for ten minutes (REQ-A1). */
export const SIGN_IN_LASTS = 10 * MINUTE;
/** Wrong codes that one mail survives (REQ-A6). */
export const CODE_TRIES = 5;
/** Digits of a typed code. */
export const CODE_DIGITS = 8;

/** How often something may happen within a span, counted per address or per network. */
export interface Allowance {
  limit: number;
  span: number;
}

/** Mails to one address, from one network; typed codes for one address, from one network (REQ-A6). */
export const allowances = {
  mailsToAddress: { limit: 5, span: 60 * MINUTE },
  mailsFromNetwork: { limit: 20, span: 60 * MINUTE },
  codesForAddress: { limit: 25, span: 60 * MINUTE },
  codesFromNetwork: { limit: 60, span: 60 * MINUTE },
} as const satisfies Record<string, Allowance>;

export const linkStates = ["live", "used", "expired", "elsewhere"] as const;
/** `elsewhere`: not a link of this browser, or none at all; which of the two cannot be told apart. */
export type LinkState = (typeof linkStates)[number];

/** What a mailed link is worth now. Used comes before expired, because that is the kinder news. */
export function linkStateOf(signIn: { expiresAt: Date; usedAt: Date | null } | null, now: Date): LinkState {
  if (!signIn) return "elsewhere";
  if (signIn.usedAt) return "used";
  return signIn.expiresAt.getTime() > now.getTime() ? "live" : "expired";
}

/** The digits of a code as typed: spaces, dashes and full-width forms are forgiven. Null when it cannot be one. */
export function normaliseCode(input: string): string | null {
  const digits = input
    .slice(0, 64)
    .normalize("NFKC")
    .replace(/[\s.\-\u2010-\u2015]/g, "");
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}
