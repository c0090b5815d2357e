import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/account/schema";
import de from "@/messages/de/mails.json";
import en from "@/messages/en/mails.json";

/** What we mail. Subjects are fixed and neutral: nothing of a coalition, no names, one link to act (REQ-O5). */
export const mailKinds = [
  "signIn",
  "invitationCode",
  "invitation",
  "emailChangeOld",
  "emailChangeNew",
  "organisationInvitation",
  "yourTurn",
  "pleaseSign",
  "reminder",
  "note",
  "roundOpened",
  "roundEnds",
  "roundRevealed",
  "asked",
  "seatTaken",
  "seatWanted",
] as const;
export type MailKind = (typeof mailKinds)[number];

export interface MailValues {
  /** The code to type, in two groups of four. */
  code?: string;
  /** Where mails of this kind are switched off. */
  unsubscribe?: string;
}

const languages: Record<Locale, typeof de> = { de, en };

const grouped = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** Subject and text of a mail, as plain text: it reads the same everywhere and hides nothing. */
export function mailText(
  kind: MailKind,
  locale: Locale,
  link: string,
  values: MailValues = {},
): { subject: string; text: string } {
  const t = createTranslator({ locale, messages: languages[locale], namespace: kind });
  const foot = createTranslator({ locale, messages: languages[locale] });
  const code = values.code ? grouped(values.code) : "";
  const lines = [foot("foot"), ...(values.unsubscribe ? [foot("off", { link: values.unsubscribe })] : [])];
  return { subject: t("subject"), text: `${t("text", { link, code })}\n\n${lines.join("\n")}\n` };
}
