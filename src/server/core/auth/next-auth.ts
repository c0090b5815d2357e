import { createHash } from "node:crypto";
import type { NextApiRequest, NextApiResponse } from "next";
import type { AuthOptions } from "next-auth";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import NextAuthModule from "next-auth/next";
import type { EmailConfig } from "next-auth/providers/email";
import { sessionSpan } from "@/domain/account/session";
import { SIGN_IN_LASTS } from "@/domain/account/signing-in";
import { env } from "@/server/core/env";
import { log } from "@/server/core/log";
import { isSecure, sessionCookieName } from "./cookies";
import { newToken } from "./hashes";

/** Outside a bundler a CommonJS module arrives wrapped. */
const NextAuth = ((NextAuthModule as unknown as { default?: typeof NextAuthModule }).default ??
  NextAuthModule) as typeof NextAuthModule;

const CSRF_COOKIE = "kordel.csrf";

/**
 * What one request to NextAuth is about. We decide everything around it - who may post, which link belongs to
 * which browser, what the answer looks like - and it runs the ceremony between: find the address, mint and
 * mail, use up, create the person, start the session.
 */
export interface Ceremony {
  adapter: Adapter;
  /** Mails the link. Called for known and unknown addresses alike. */
  mail?: EmailConfig["sendVerificationRequest"];
}

function provider(ceremony: Ceremony): EmailConfig {
  const own = {
    maxAge: SIGN_IN_LASTS / 1000,
    generateVerificationToken: newToken,
    normalizeIdentifier: (address: string) => address,
    sendVerificationRequest: ceremony.mail ?? (() => undefined),
  };
  // An object of our own: next-auth/providers/email would import a nodemailer with known holes.
  return {
    id: "email",
    type: "email",
    name: "Email",
    server: "",
    from: "",
    options: own,
    ...own,
  } as EmailConfig;
}

function optionsFor(ceremony: Ceremony): AuthOptions {
  const cookie = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure() };
  return {
    secret: env.secret,
    providers: [provider(ceremony)],
    adapter: ceremony.adapter,
    session: { strategy: "database", maxAge: sessionSpan(true).lasts / 1000, generateSessionToken: newToken },
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookie },
      csrfToken: { name: CSRF_COOKIE, options: cookie },
    },
    // Where to go afterwards is our own decision; NextAuth's is never followed.
    callbacks: { redirect: ({ baseUrl }) => baseUrl },
    logger: {
      error: (code) => log().warn({ what: "sign-in failed", code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

interface Ask {
  path: readonly ["signin" | "callback", "email"] | readonly ["signout"];
  body?: Record<string, string>;
  query?: Record<string, string>;
  cookies?: Record<string, string>;
}

/** NextAuth wants a pair of cookie and field. The real check, of the request's origin, has been made before. */
function csrfPair(): { cookie: string; field: string } {
  const field = newToken();
  return { field, cookie: `${field}|${createHash("sha256").update(`${field}${env.secret}`).digest("hex")}` };
}

type AnyMethod = (...args: unknown[]) => unknown;

/** NextAuth turns every failure into a redirect. This remembers the first one, so that the caller learns of it. */
function remembering(ceremony: Ceremony): { ceremony: Ceremony; failure: () => unknown } {
  let failure: unknown;
  const watch =
    (method: AnyMethod): AnyMethod =>
    async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        failure ??= error;
        throw error;
      }
    };
  const watched = Object.entries(ceremony.adapter).map(([name, method]) => [
    name,
    watch(method as AnyMethod),
  ]);
  const mail = ceremony.mail && (watch(ceremony.mail as AnyMethod) as Ceremony["mail"]);
  return { ceremony: { adapter: Object.fromEntries(watched), mail }, failure: () => failure };
}

/**
 * Runs one of NextAuth's ceremonies on a request that we make up ourselves, so that nothing of the real one
 * reaches it unchecked. Its answer is not passed on either: what happened is known from the adapter, and what
 * went wrong there is thrown again here.
 */
export async function runNextAuth(ceremony: Ceremony, ask: Ask): Promise<void> {
  const csrf = csrfPair();
  const request = {
    method: "POST",
    headers: {},
    query: { ...ask.query, nextauth: [...ask.path] },
    body: { ...ask.body, csrfToken: csrf.field },
    cookies: { ...ask.cookies, [CSRF_COOKIE]: csrf.cookie },
  };
  const answer = {
    status: () => answer,
    setHeader: () => answer,
    getHeader: () => undefined,
    end: () => undefined,
    send: () => undefined,
    json: () => undefined,
  };
  const watched = remembering(ceremony);
  await NextAuth(
    request as unknown as NextApiRequest,
    answer as unknown as NextApiResponse,
    optionsFor(watched.ceremony),
  );
  const failure = watched.failure();
  if (failure) throw failure;
}

/** What NextAuth knows of a person: no more than it needs. */
export const asAdapterUser = (person: { id: string; email: string }): AdapterUser => ({
  ...person,
  emailVerified: null,
});
