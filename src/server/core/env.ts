import { z } from "zod";

/**
 * What the server needs from its surroundings, read once. The start script checks the same rules
 * earlier and says in one sentence what is missing; this is the last line.
 */
const schema = z
  .object({
    DATABASE_URL: z.url(),
    AUTH_DATABASE_URL: z.url(),
    KORDEL_SECRET: z.string().min(32),
    PUBLIC_URL: z.url(),
    KORDEL_LOCAL: z.literal("1").optional(),
    SMTP_URL: z.url().optional(),
    MAIL_FROM: z.string().default("Kordel <kordel@localhost>"),
    KORDEL_HOLD_SECONDS: z.coerce.number().int().min(0).max(20).default(20),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  })
  .refine(
    (env) => env.KORDEL_LOCAL === "1" || env.SMTP_URL !== undefined,
    "SMTP_URL is required outside local mode",
  )
  .refine((env) => env.KORDEL_LOCAL !== "1" || env.SMTP_URL === undefined, "local mode sends no mail");

export interface Env {
  databaseUrl: string;
  authDatabaseUrl: string;
  /** Keys the hashes of links and codes. */
  secret: string;
  /** The address people open, without a trailing slash. */
  publicUrl: string;
  /** One machine, one person trying it out: mailbox page and example sign-in exist only then. */
  local: boolean;
  /** Pages reload themselves while somebody works on them; that needs a looser content policy. */
  development: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  /** How long a mail is held that can be taken back, in milliseconds: as long as the press is offered. Journeys wait less. */
  takeBack: number;
  logLevel: string;
}

let read: Env | undefined;

function load(): Env {
  const { SMTP_URL, KORDEL_HOLD_SECONDS: hold, ...given } = process.env;
  const env = schema.parse({
    ...given,
    SMTP_URL: SMTP_URL || undefined,
    KORDEL_HOLD_SECONDS: hold || undefined,
  });
  return {
    databaseUrl: env.DATABASE_URL,
    authDatabaseUrl: env.AUTH_DATABASE_URL,
    secret: env.KORDEL_SECRET,
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ""),
    local: env.KORDEL_LOCAL === "1",
    development: process.env.NODE_ENV === "development",
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    takeBack: env.KORDEL_HOLD_SECONDS * 1000,
    logLevel: env.LOG_LEVEL,
  };
}

/** The moment at which tests begin that are run at another hour (CONTRIBUTING); nothing but a test may move the clock. */
export function clockOfTests(): Date | null {
  const { CLOCK_AT, NODE_ENV } = process.env;
  if (!CLOCK_AT) return null;
  const moment = new Date(CLOCK_AT);
  if (NODE_ENV !== "test" || Number.isNaN(moment.getTime()))
    throw new Error("CLOCK_AT: a moment, in tests only");
  return moment;
}

/** Read on first use, not on import, so that a build needs no database. */
export const env: Env = new Proxy({} as Env, {
  get(_, key) {
    read ??= load();
    return read[key as keyof Env];
  },
});
