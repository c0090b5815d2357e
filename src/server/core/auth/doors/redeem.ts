import { HOME, ownPath } from "@/domain/account/own-path";
import { mailedToken } from "@/domain/account/schema";
import { normaliseCode } from "@/domain/account/signing-in";
import { readAddress } from "@/domain/address";
import type { Redeemed } from "@/server/core/auth/adapter";
import { goTo, sayOutcome, withQuery } from "@/server/core/auth/answers";
import { type AskedAddress, readAskedCookie } from "@/server/core/auth/asked-cookie";
import { askCookieName, cookieLine, cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import type { Fields } from "@/server/core/auth/forms";
import { networkOf } from "@/server/core/auth/limits/network";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { type Redeemer, redeemCode, redeemLink } from "@/server/core/auth/redeeming";
import { lookAtSignIn } from "@/server/core/auth/sign-ins";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { door } from "./door";

/** The cookie of a new session; it goes when the session does at the latest. */
export const sessionCookie = ({ token, expiresAt }: Pick<Redeemed, "token" | "expiresAt">): string => {
  const maxAge = Math.ceil((expiresAt.getTime() - now().getTime()) / 1000);
  return cookieLine(sessionCookieName(), token, { maxAge });
};

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
  return goTo(path, [sessionCookie(redeemed)]);
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

/** What a page that signs in without leaving asks for: the outcome as JSON, instead of another page. */
const wantsJson = (request: Request): boolean => request.headers.get("accept") === "application/json";

async function byCode(
  fields: Fields,
  asked: AskedAddress | null,
  redeemer: Redeemer,
  inPlace: boolean,
): Promise<Response> {
  const next = ownPath(fields.next) ?? asked?.next ?? null;
  const back = (state: string, left?: number) =>
    inPlace
      ? sayOutcome({ state, left: left ?? null })
      : goTo(withQuery("/login/code", { state, left, next, other: fields.email === undefined ? null : 1 }));
  const code = normaliseCode(fields.code ?? "");
  if (!code) return back("code");
  const typed = fields.email === undefined ? null : readAddress(fields.email);
  const email =
    fields.email === undefined && asked ? (await lookAtSignIn(asked.signIn, now()))?.email : typed;
  if (!email) return back("address");
  const answer = await redeemCode(email, code, redeemer, now());
  if (answer.outcome === "signedIn")
    return inPlace
      ? sayOutcome({ state: "signedIn", left: null }, [sessionCookie(answer.redeemed)])
      : welcome(answer.redeemed, next);
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
    ownDevice: fields.own !== undefined || (asked?.ownDevice ?? false),
  };
  const inPlace = wantsJson(request);
  return fields.token === undefined
    ? byCode(fields, asked, redeemer, inPlace)
    : byLink(fields.token, asked, redeemer);
});
