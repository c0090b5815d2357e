import type { Locale } from "@/domain/account/schema";
import { allowances } from "@/domain/account/signing-in";
import { Refusal } from "@/domain/refusal";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { log } from "@/server/core/log";
import { NotHandedOver, sendMail } from "@/server/core/mailer";
import { adapterFor } from "./adapter";
import { type AskedAddress, browserSecret } from "./asked-cookie";
import { keyedHash, newCode } from "./hashes";
import { giveBack, type Spending, spend } from "./limits/limits";
import { runNextAuth } from "./next-auth";
import { keepSignIn, linkHashOf } from "./sign-ins";

/** Somebody asks for a way in. */
export interface Asking {
  /** Normalised. */
  email: string;
  /** The language of a reader we do not know; a known person gets theirs. */
  locale: Locale;
  next: string | null;
  /** Null for this machine itself. */
  network: string | null;
  /** What this browser already holds, so that its earlier link works too. */
  earlier: AskedAddress | null;
  /** The device is its owner's, as they said when they asked. */
  ownDevice: boolean;
  /** The page of an invitation asks on behalf of the address that it names; whoever is signed in proves the mailbox once more. */
  kind: "signIn" | "signedInProof" | "invitationCode";
}

export type AskAnswer = { outcome: "sent"; asked: AskedAddress } | { outcome: "limited" | "mailUnavailable" };

/** What a mail to this address from this network uses up. */
export function mailSpendings(email: string, network: string | null): Spending[] {
  const forAddress = { key: `mails:${keyedHash("address", email)}`, allowance: allowances.mailsToAddress };
  return network
    ? [forAddress, { key: `mails:${network}`, allowance: allowances.mailsFromNetwork }]
    : [forAddress];
}

/** Gives back what was counted for a mail that no mail server took. */
export async function giveBackUnsent(error: unknown, spendings: readonly Spending[]): Promise<void> {
  if (error instanceof NotHandedOver) await giveBack(spendings.map(({ key }) => key));
}

/**
 * Mails a link and a code, the same way for an address with an account and one without: same statements, same
 * mail, same answer (REQ-A6). The row is kept before the mail goes out.
 */
export async function askToSignIn(asking: Asking, at: Date): Promise<AskAnswer> {
  const spendings = mailSpendings(asking.email, asking.network);
  if (!(await spend(spendings, at))) {
    log().info({ what: "sign-in mail limited" });
    return { outcome: "limited" };
  }
  const known = await authDb.person.findUnique({ where: { email: asking.email }, select: { locale: true } });
  const browser = browserSecret(asking.earlier);
  const code = newCode();
  let signIn: string | undefined;
  // NextAuth keeps and mails at the same time; here the row comes first, so that no mail goes out without one.
  const mail = async ({ token }: { token: string }) => {
    signIn = await keepSignIn({ email: asking.email, linkHash: linkHashOf(token, browser), code }, at);
    const link = `${env.publicUrl}/login/confirm?token=${token}`;
    await sendMail({
      to: asking.email,
      locale: known?.locale ?? asking.locale,
      kind: asking.kind,
      link,
      values: { code },
    });
  };
  try {
    await runNextAuth(
      { adapter: adapterFor({ at, locale: asking.locale }), mail },
      { path: ["signin", "email"], body: { email: asking.email } },
    );
  } catch (error) {
    await giveBackUnsent(error, spendings);
    if (error instanceof Refusal) return { outcome: "mailUnavailable" };
    throw error;
  }
  if (!signIn) throw new Error("no mail was asked for");
  return {
    outcome: "sent",
    asked: {
      browser,
      signIn,
      next: asking.next,
      ownDevice: asking.ownDevice,
      masked: asking.kind === "invitationCode",
    },
  };
}
