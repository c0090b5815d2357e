import type { Locale } from "@/domain/account/schema";
import { allowances } from "@/domain/account/signing-in";
import { log } from "@/server/core/log";
import { adapterFor, type Redeemed } from "./adapter";
import type { AskedAddress } from "./asked-cookie";
import { keyedHash } from "./hashes";
import { type Spending, spend } from "./limits/limits";
import { runNextAuth } from "./next-auth";
import { linkHashOf, lookAtLink, tryCode } from "./sign-ins";

/** Who redeems: the browser, and what it held before. */
export interface Redeemer {
  locale: Locale;
  userAgent: string | null;
  network: string | null;
  /** The token of the session that this browser is in now. */
  session: string | null;
  /** Its owner said that the device is theirs. */
  ownDevice: boolean;
}

/** Uses up an ask and signs the browser in; null when somebody was faster or its time is over. */
async function redeem(
  signIn: { id: string; email: string },
  redeemer: Redeemer,
  at: Date,
): Promise<Redeemed | null> {
  let redeemed: Redeemed | null = null;
  const adapter = adapterFor({
    at,
    locale: redeemer.locale,
    redeeming: {
      signIn,
      userAgent: redeemer.userAgent,
      replaces: redeemer.session,
      ownDevice: redeemer.ownDevice,
      done: (session) => {
        redeemed = session;
      },
    },
  });
  await runNextAuth(
    { adapter },
    { path: ["callback", "email"], query: { email: signIn.email, token: signIn.id } },
  );
  log().info({ what: redeemed ? "signed in" : "sign-in used already" });
  return redeemed;
}

/** A link works in the browser that asked, once, within its ten minutes (REQ-A1, REQ-A2). Null when it does not. */
export async function redeemLink(
  token: string,
  asked: AskedAddress | null,
  redeemer: Redeemer,
  at: Date,
): Promise<Redeemed | null> {
  if (!asked) return null;
  const link = await lookAtLink(linkHashOf(token, asked.browser), at);
  return link?.state === "live" ? redeem(link, redeemer, at) : null;
}

export type CodeRedemption =
  | { outcome: "signedIn"; redeemed: Redeemed }
  | { outcome: "limited" }
  | { outcome: "wrong"; left: number };

/**
 * A typed code works in any browser, together with the address. Wrong ones are counted per mail, address and network
 * (REQ-A6).
 */
export async function redeemCode(
  email: string,
  code: string,
  redeemer: Redeemer,
  at: Date,
): Promise<CodeRedemption> {
  const spendings: Spending[] = [
    { key: `codes:${keyedHash("address", email)}`, allowance: allowances.codesForAddress },
  ];
  if (redeemer.network)
    spendings.push({ key: `codes:${redeemer.network}`, allowance: allowances.codesFromNetwork });
  if (!(await spend(spendings, at))) {
    log().warn({ what: "codes limited" });
    return { outcome: "limited" };
  }
  const answer = await tryCode(email, code, at);
  if (!answer.right) {
    log().info({ what: "wrong code", left: answer.left });
    return { outcome: "wrong", left: answer.left };
  }
  const redeemed = await redeem({ id: answer.id, email }, redeemer, at);
  return redeemed ? { outcome: "signedIn", redeemed } : { outcome: "wrong", left: 0 };
}
