import { cookies, headers } from "next/headers";
import { ownPath } from "@/domain/account/own-path";
import type { Locale } from "@/domain/account/schema";
import { Refusal } from "@/domain/refusal";
import { now } from "@/server/core/clock";
import { askedCookie, readAskedCookie } from "./asked-cookie";
import { askToSignIn } from "./asking";
import { askCookieName, isSecure } from "./cookies";
import { insideRequest } from "./inside-request";
import { networkOf } from "./limits/network";

/**
 * Mails a fresh code to an address that the reader did not type, because an invitation names it: the invitation
 * itself signs nobody in (REQ-A7). The asking browser remembers what it waits for, so the page /login/code needs
 * only the code, and shows the address masked. For use in a route handler or a procedure.
 *
 * Refuses with `tooManyMails` and `mailUnavailable`.
 */
export async function mailSignInCode(code: {
  email: string;
  locale: Locale;
  next: string | null;
}): Promise<void> {
  const jar = await insideRequest(cookies);
  const sent = await insideRequest(headers);
  const earlier = readAskedCookie(jar?.get(askCookieName())?.value);
  const network = sent && networkOf(sent);
  const asking = {
    ...code,
    next: ownPath(code.next),
    earlier,
    network,
    ownDevice: false,
    kind: "invitationCode" as const,
  };
  const answer = await askToSignIn(asking, now());
  if (answer.outcome !== "sent") {
    throw new Refusal(answer.outcome === "limited" ? "tooManyMails" : "mailUnavailable");
  }
  const { name, value, maxAge } = askedCookie(answer.asked);
  jar?.set(name, value, { maxAge, path: "/", httpOnly: true, sameSite: "lax", secure: isSecure() });
}
