import { initTRPC } from "@trpc/server";
import { ZodError } from "zod";
import type { Right } from "@/domain/access/permissions";
import type { SignInFacts } from "@/domain/account/session";
import { Refusal } from "@/domain/refusal";
import { Conflict } from "./errors";

/** Who asks, and how they are signed in. The session has been looked up before; null means nobody is signed in. */
export interface Person extends SignInFacts {
  id: string;
  email: string;
  name: string;
  locale: "de" | "en";
  theme: "system" | "light" | "dark";
  sessionId: string;
}

export interface Context {
  person: Person | null;
}

/** What a procedure says about itself: its right in a workspace, or who may call it. */
export interface Meta {
  right?: Right;
  access: "workspace" | "person" | "public";
  /** Whether the mailbox must have proved itself within the last minutes. */
  fresh?: true;
  /** Whether it must have proved itself at all: a session that only an invitation's link opened may not call it. */
  proven?: true;
}

/**
 * Every answer to a failure has the same shape: a code, and where it helps the refusal, the fields or the
 * row as it is now. No message and no stack, which could quote content.
 */
export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    isServer: true,
    errorFormatter: ({ shape, error }) => {
      const cause = error.cause;
      return {
        ...shape,
        message: error.code,
        data: {
          code: error.code,
          httpStatus: shape.data.httpStatus,
          refusal: cause instanceof Refusal ? { code: cause.code, values: cause.values } : null,
          conflict: cause instanceof Conflict ? (cause.current as Record<string, unknown>) : null,
          fields: cause instanceof ZodError ? fieldsOf(cause) : null,
        },
      };
    },
  });

/** The first message per field; messages are codes of `form.errors`. */
function fieldsOf(error: ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  return fields;
}

export const router = t.router;
export const mergeRouters = t.mergeRouters;
