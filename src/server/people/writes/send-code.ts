import type { Locale } from "@/domain/account/schema";
import { Refusal } from "@/domain/refusal";
import { mailSignInCode } from "@/server/core/auth/mail-code";
import { invitedAddress } from "@/server/people/reads/door";

/**
 * Mails a fresh code to the address that the invitation names, and to no other: whoever holds a forwarded
 * link can make the invited person's mailbox ring, within the limits of sign-in mails, and nothing else (REQ-A7).
 */
export async function sendCode(token: string, locale: Locale): Promise<{ sent: true }> {
  const email = await invitedAddress(token);
  if (!email) throw new Refusal("invitationOver");
  await mailSignInCode({ email, locale, next: `/invite/${token}` });
  return { sent: true };
}
