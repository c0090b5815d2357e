import { adapterFor } from "@/server/core/auth/adapter";
import { goTo, withQuery } from "@/server/core/auth/answers";
import { noAskedCookie } from "@/server/core/auth/asked-cookie";
import { cookieLine, cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { runNextAuth } from "@/server/core/auth/next-auth";
import { now } from "@/server/core/clock";
import { door } from "./door";

/**
 * Ends this browser's session and asks it to forget what it kept of our pages (REQ-P6). `closed`: the account went just
 * now, and its sessions with it.
 */
export const signOut = door(async (fields, request) => {
  const token = cookieOf(request.headers, sessionCookieName());
  const adapter = adapterFor({ at: now(), locale: "de" });
  if (token) await runNextAuth({ adapter }, { path: ["signout"], cookies: { [sessionCookieName()]: token } });
  const gone = [cookieLine(sessionCookieName(), "", { maxAge: 0 }), noAskedCookie()];
  return goTo(withQuery("/login", { state: fields.closed === undefined ? "signedOut" : "closed" }), gone, {
    "clear-site-data": '"cache", "storage"',
  });
});
