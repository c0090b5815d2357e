import pino from "pino";
import { env } from "./env";

/**
 * Structured log: what happened, to which kind of thing, with which code. Never contents, addresses,
 * links or the messages of errors, which may quote a row (REQ-X3).
 */
let logger: pino.Logger | undefined;

export function log(): pino.Logger {
  logger ??= pino({ level: env.logLevel, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}
