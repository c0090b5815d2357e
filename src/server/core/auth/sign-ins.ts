import { CODE_TRIES, type LinkState, linkStateOf, SIGN_IN_LASTS } from "@/domain/account/signing-in";
import { DAY } from "@/domain/calendar";
import { authDb } from "@/server/core/database";
import { keyedHash, sameHash } from "./hashes";
import { count } from "./limits/limits";

/**
 * Mailed links and codes in the database: one row per ask, ten minutes, single use (REQ-A1). Neither link nor
 * code can be read out of a row; both hashes are keyed, and the link's also needs the browser's secret.
 */

/** The hash of a link as opened in one browser. */
export const linkHashOf = (token: string, browser: string): string => keyedHash("link", token, browser);

/** The link's hash goes into the code's, so that equal codes look different. */
const codeHashOf = (linkHash: string, code: string): string => keyedHash("code", linkHash, code);

interface NewSignIn {
  email: string;
  linkHash: string;
  code: string;
}

const KEPT_FOR = DAY;

/** Keeps one ask and answers its id. Rows of yesterday go: they serve no purpose any more (REQ-P1). */
export async function keepSignIn({ email, linkHash, code }: NewSignIn, at: Date): Promise<string> {
  const yesterday = new Date(at.getTime() - KEPT_FOR);
  const [signIn] = await authDb.$transaction([
    authDb.signIn.create({
      data: {
        email,
        linkHash,
        codeHash: codeHashOf(linkHash, code),
        createdAt: at,
        expiresAt: new Date(at.getTime() + SIGN_IN_LASTS),
      },
      select: { id: true },
    }),
    authDb.signIn.deleteMany({ where: { createdAt: { lt: yesterday } } }),
    authDb.rateLimit.deleteMany({ where: { windowStart: { lt: yesterday } } }),
  ]);
  return signIn.id;
}

/** What a link is worth in this browser, and whose it is. Reading it uses nothing up (REQ-A2). */
export async function lookAtLink(
  linkHash: string,
  at: Date,
): Promise<{ state: LinkState; id: string; email: string } | null> {
  const signIn = await authDb.signIn.findUnique({
    where: { linkHash },
    select: { id: true, email: true, expiresAt: true, usedAt: true },
  });
  return signIn && { state: linkStateOf(signIn, at), id: signIn.id, email: signIn.email };
}

/** The ask a browser remembers. */
export async function lookAtSignIn(
  id: string,
  at: Date,
): Promise<{ state: LinkState; email: string } | null> {
  const signIn = await authDb.signIn.findUnique({
    where: { id },
    select: { email: true, expiresAt: true, usedAt: true },
  });
  return signIn && { state: linkStateOf(signIn, at), email: signIn.email };
}

/**
 * Uses one ask up and ends every other of its address. True for exactly one of many at once: the rows are
 * locked in the order of their ids, and whoever comes second finds none left.
 */
export async function spendSignIn(id: string, email: string, at: Date): Promise<boolean> {
  const ended = await authDb.$queryRaw<{ id: string }[]>`
    WITH live AS (SELECT "id" FROM "auth"."SignIn" WHERE "email" = ${email} AND "usedAt" IS NULL AND "expiresAt" > ${at} ORDER BY "id" FOR UPDATE)
    UPDATE "auth"."SignIn" s SET "usedAt" = ${at} FROM live WHERE s."id" = live."id" RETURNING s."id"`;
  return ended.some((row) => row.id === id);
}

export type CodeAnswer = { right: true; id: string } | { right: false; left: number };

/**
 * Tries a typed code against every live ask of the address. The try is counted before anything is compared,
 * in one statement, so that a hundred guesses at once are still five. An address without a live ask gets the
 * same answers, counted apart, so that they do not tell whether somebody is just signing in (REQ-A6).
 */
export async function tryCode(email: string, code: string, at: Date): Promise<CodeAnswer> {
  const live = await authDb.$queryRaw<{ id: string; linkHash: string; codeHash: string; tries: number }[]>`
    WITH live AS (SELECT "id" FROM "auth"."SignIn" WHERE "email" = ${email} AND "usedAt" IS NULL AND "expiresAt" > ${at}
      AND "tries" < ${CODE_TRIES} ORDER BY "id" FOR UPDATE)
    UPDATE "auth"."SignIn" s SET "tries" = s."tries" + 1 FROM live WHERE s."id" = live."id"
    RETURNING s."id", s."linkHash", s."codeHash", s."tries"`;
  const hit = live.filter((row) => sameHash(row.codeHash, codeHashOf(row.linkHash, code)))[0];
  if (hit) return { right: true, id: hit.id };
  const tries =
    live.length > 0
      ? Math.min(...live.map((row) => row.tries))
      : await count(`nocode:${keyedHash("address", email)}`, SIGN_IN_LASTS, at);
  return { right: false, left: Math.max(0, CODE_TRIES - tries) };
}
