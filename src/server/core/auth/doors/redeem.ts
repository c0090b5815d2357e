import { HOME, ownPath } from "@/domain/account/own-path";
import { mailedToken } from "@/domain/account/schema";
import { normaliseCode } from "@/domain/account/signing-in";
import { normaliseAddress } from "@/domain/address";
import type { Redeemed } from "@/server/core/auth/adapter";
import { goTo, withQuery } from "@/server/core/auth/answers";
import { type AskedAddress, readAskedCookie } from "@/server/core/auth/asked-cookie";
import { askCookieName, cookieLine, cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import type { Fields } from "@/server/core/auth/forms";
import { networkOf } from "@/server/core/auth/network";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { type Redeemer, redeemCode, redeemLink } from "@/server/core/auth/redeeming";
import { SESSION_COOKIE_AGE } from "@/server/core/auth/session";
import { lookAtSignIn } from "@/server/core/auth/sign-ins";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { door } from "./door";

/** The cookie of a new session. */
export const sessionCookie = (token: string): string =>
  cookieLine(sessionCookieName(), token, { maxAge: SESSION_COOKIE_AGE });

/**
 * Pages that ask for the name themselves: an invitation and a new workspace. Nothing is asked twice (acceptance 19).
 */
const asksForName = (path: string | null): boolean =>
  path === "/new" || (path?.startsWith("/invite/") ?? false);

/**
 * Signed in: on to where one wanted to go, by way of the welcome page for somebody who has no name yet. The browser
 * keeps what it asked for, so that pressing the link again leads on instead of explaining.
 */
export async function welcome(redeemed: Redeemed, next: string | null): Promise<Response> {
  const person = await authDb.person.findUnique({ where: { id: redeemed.personId }, select: { name: true } });
  const path = person?.name || asksForName(next) ? (next ?? HOME) : withQuery("/account/welcome", { next });
  return goTo(path, [sessionCookie(redeemed.token)]);
}

async function byLink(token: string, asked: AskedAddress | null, redeemer: Redeemer): Promise<Response> {
  const redeemed = mailedToken.safeParse(token).success
    ? await redeemLink(token, asked, redeemer, now())
    : null;
  // The page of the link says why it does not work: over, used, or another browser.
  return redeemed
    ? welcome(redeemed, asked?.next ?? null)
    : goTo(withQuery("/login/confirm", { token: token.slice(0, 100) }));
}

async function byCode(fields: Fields, asked: AskedAddress | null, redeemer: Redeemer): Promise<Response> {
  const next = ownPath(fields.next) ?? asked?.next ?? null;
  const back = (state: string, left?: number) =>
    goTo(withQuery("/login/code", { state, left, next, other: fields.email === undefined ? null : 1 }));
  const code = normaliseCode(fields.code ?? "");
  if (!code) return back("code");
  const typed = fields.email === undefined ? null : normaliseAddress(fields.email);
  const email =
    fields.email === undefined && asked ? (await lookAtSignIn(asked.signIn, now()))?.email : typed;
  if (!email) return back("address");
  const answer = await redeemCode(email, code, redeemer, now());
  if (answer.outcome === "signedIn") return welcome(answer.redeemed, next);
  return answer.outcome === "limited" ? back("limited") : back("wrong", answer.left);
}

/** Redeems a link (`token`) or a typed code (`code`, with `email` in a browser that did not ask). */
export const redeem = door(async (fields, request) => {
  const asked = readAskedCookie(cookieOf(request.headers, askCookieName()));
  const redeemer: Redeemer = {
    locale: readerLocale(request.headers),
    userAgent: request.headers.get("user-agent"),
    network: networkOf(request.headers),
    session: cookieOf(request.headers, sessionCookieName()),
  };
  return fields.token === undefined ? byCode(fields, asked, redeemer) : byLink(fields.token, asked, redeemer);
});
