import type { Locale } from "@/domain/account/schema";
import { normaliseAddress } from "@/domain/address";
import { Refusal } from "@/domain/refusal";
import { now } from "./clock";
import { authDb } from "./database";
import { env } from "./env";
import { logCode } from "./errors";
import { log } from "./log";
import { type Letter, post } from "./mail/smtp";
import { type MailKind, type MailValues, mailText } from "./mail/texts";

export interface Mail {
  /** Normalised; anything else is refused, so that no other spelling ever reaches a mail server (REQ-A3). */
  to: string;
  locale: Locale;
  kind: MailKind;
  /** The one link, on our own address. */
  link: string;
  values?: MailValues;
  /** Mails to members carry what switches their kind off: the token of the link at the foot, and of the header (RFC 8058). */
  unsubscribe?: string;
}

/** The mail server was not there, or took nothing from us: nobody was mailed, so nothing of anybody's allowance is used up. */
export class NotHandedOver extends Refusal {
  constructor() {
    super("mailUnavailable");
  }
}

/** Whether the mail server did its work and will not have this address: that was an attempt at a mail, and counts as one. */
const refusedAddress = (error: unknown): boolean => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return code === "EENVELOPE" && Number(responseCode) >= 500;
};

/** Mails of local mode that are kept for the mailbox page. */
const KEPT_MAILS = 200;

async function keepLocally({ to, subject, text }: Letter): Promise<void> {
  await authDb.localMail.create({ data: { to, subject, text, createdAt: now() }, select: { id: true } });
  await authDb.$executeRaw`DELETE FROM "auth"."LocalMail" WHERE "id" <= (
    SELECT "id" FROM "auth"."LocalMail" ORDER BY "id" DESC OFFSET ${KEPT_MAILS} LIMIT 1)`;
}

/** Whether the words that go into a header or a line could break out of it. */
const isOneLine = (value: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(value);

/**
 * Mails one of our fixed letters; in local mode it lands on the mailbox page instead. Refuses with
 * `mailUnavailable` when the mail server does not take it: the caller tells the person, who tries again.
 * Never call it inside a transaction.
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { names, ...plain } = mail.values ?? {};
  const values = [...Object.values(plain), ...Object.values(names ?? {}).map(String)];
  const sound =
    normaliseAddress(mail.to) === mail.to &&
    mail.link.startsWith(`${env.publicUrl}/`) &&
    [mail.link, ...values].every(isOneLine) &&
    (mail.unsubscribe === undefined || /^[\w.-]+$/.test(mail.unsubscribe));
  if (!sound) throw new Error("a mail that must not go out");
  const off = mail.unsubscribe && `t=${mail.unsubscribe}`;
  const words = { ...mail.values, ...(off && { unsubscribe: `${env.publicUrl}/unsubscribe?${off}` }) };
  const letter = {
    to: mail.to,
    ...mailText(mail.kind, mail.locale, mail.link, words),
    ...(off && { oneClick: `${env.publicUrl}/unsubscribe/now?${off}` }),
  };
  if (!env.smtpUrl) return keepLocally(letter);
  try {
    await post(env.smtpUrl, letter);
    log().info({ what: "mail sent", kind: mail.kind });
  } catch (error) {
    log().error({ what: "mail not sent", kind: mail.kind, code: logCode(error) });
    throw refusedAddress(error) ? new Refusal("mailUnavailable") : new NotHandedOver();
  }
}
