import { ownPath } from "@/domain/account/own-path";
import { goTo, sayOutcome, withQuery } from "@/server/core/auth/answers";
import { askedCookie, readAskedCookie } from "@/server/core/auth/asked-cookie";
import { askToSignIn } from "@/server/core/auth/asking";
import { askCookieName, cookieLine, cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { networkOf } from "@/server/core/auth/limits/network";
import { personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { door } from "./door";

/**
 * Mails a code to whoever is signed in here, so that their mailbox proves itself once more. From a form it leads to the page
 * that takes the code and then back to `next`; a page that stays where it is gets the outcome as JSON.
 */
export const again = door(async (fields, request) => {
  const inPlace = request.headers.get("accept") === "application/json";
  const next = ownPath(fields.next);
  const say = (state: string, path: string, cookies: string[] = []) =>
    inPlace ? sayOutcome({ state, left: null }, cookies) : goTo(path, cookies);
  const person = await personOfToken(cookieOf(request.headers, sessionCookieName()), now());
  if (!person) return say("signedOut", withQuery("/login", { next }));
  const answer = await askToSignIn(
    {
      email: person.email,
      locale: person.locale,
      next,
      network: networkOf(request.headers),
      earlier: readAskedCookie(cookieOf(request.headers, askCookieName())),
      ownDevice: false,
      kind: "signIn",
    },
    now(),
  );
  if (answer.outcome !== "sent")
    return say(answer.outcome, withQuery("/login/again", { state: answer.outcome, next }));
  const cookie = askedCookie(answer.asked);
  return say("sent", "/login/code", [cookieLine(cookie.name, cookie.value, cookie)]);
});
