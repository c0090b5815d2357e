import { goTo, nothingHere, withQuery } from "@/server/core/auth/answers";
import { again } from "./again";
import { ask } from "./ask";
import { example } from "./example";
import { language } from "./language";
import { redeem } from "./redeem";
import { signOut } from "./sign-out";

/** Everything under /api/auth that answers a post. NextAuth's own pages and lists are not among it. */
const doors: Record<string, (request: Request) => Promise<Response>> = {
  "/api/auth/signin/email": ask,
  "/api/auth/again": again,
  "/api/auth/callback/email": redeem,
  "/api/auth/signout": signOut,
  "/api/auth/example": example,
  "/api/auth/locale": language,
};

/** A post goes to its door, or there is none. */
export async function postToDoor(request: Request): Promise<Response> {
  const open = doors[new URL(request.url).pathname];
  return open ? open(request) : nothingHere();
}

/**
 * Reading never uses anything up (REQ-A2): the address that NextAuth would redeem by leads to the page with the
 * button, and nothing else is here to read.
 */
export async function get(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname !== "/api/auth/callback/email") return nothingHere();
  return goTo(withQuery("/login/confirm", { token: url.searchParams.get("token")?.slice(0, 100) }));
}
