import { cookies } from "next/headers";
import { mailedToken } from "@/domain/account/schema";
import type { LinkState } from "@/domain/account/signing-in";
import { maskAddress, shownAddress } from "@/domain/address";
import { now } from "@/server/core/clock";
import { type AskedAddress, readAskedCookie } from "./asked-cookie";
import { askCookieName } from "./cookies";
import { linkHashOf, lookAtLink, lookAtSignIn } from "./sign-ins";

/** What the pages of signing in may show. Looking at them uses nothing up (REQ-A2). */
export interface WaitingLink {
  state: LinkState;
  /** Where the mail went; masked when an invitation named it. Null when this browser asked for none. */
  address: string | null;
  next: string | null;
}

const nothing: WaitingLink = { state: "elsewhere", address: null, next: null };

const asked = async (): Promise<AskedAddress | null> =>
  readAskedCookie((await cookies()).get(askCookieName())?.value);

const shown = (address: string, { masked }: AskedAddress): string =>
  masked ? maskAddress(address) : shownAddress(address);

/** The mail this browser asked for last. */
export async function waitingHere(): Promise<WaitingLink> {
  const own = await asked();
  const signIn = own && (await lookAtSignIn(own.signIn, now()));
  return signIn ? { state: signIn.state, address: shown(signIn.email, own), next: own.next } : nothing;
}

/** A link as opened in this browser. */
export async function linkHere(token: string): Promise<WaitingLink> {
  const own = await asked();
  if (!own || !mailedToken.safeParse(token).success) return nothing;
  const link = await lookAtLink(linkHashOf(token, own.browser), now());
  return link ? { state: link.state, address: shown(link.email, own), next: own.next } : nothing;
}
