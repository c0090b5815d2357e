import { createTranslator } from "next-intl";
import type { Locale } from "@/domain/account/schema";
import { type Day, dayInWords } from "@/domain/calendar";
import { setApart } from "@/domain/cleaning";
import deQuestions from "@/messages/de/catalogue-questions.json";
import de from "@/messages/de/mails.json";
import enQuestions from "@/messages/en/catalogue-questions.json";
import en from "@/messages/en/mails.json";

/**
 * What we mail. Each has a neutral wording that names nothing of a coalition and nobody, for what belongs to no workspace
 * and for those that keep silent; those of a workspace also have one that says who, what and until when (REQ-O5).
 */
export const mailKinds = [
  "signIn",
  "signedInProof",
  "invitationCode",
  "mailboxProof",
  "invitation",
  "emailChangeOld",
  "emailChangeNew",
  "organisationInvitation",
  "accountClosed",
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
  "accepted",
  "wantsInvitation",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** Who, what and until when. Names only as `nameInMail` lets them pass; never what somebody answered. */
export interface MailNames {
  coalition: string;
  /** Who invites, with the organisation where the receiver may know it. */
  inviter?: string;
  /** For whom the receiver speaks, or who has come. */
  organisation?: string;
  /** The key of the question that is asked, as `expectations/gives`. */
  question?: string;
  /** The title of a text that is to be signed. */
  title?: string;
  /** The last day of what is asked. */
  until?: Day;
  /** The last day of a link. */
  valid?: Day;
  /** How many organisations are in already. */
  members?: number;
}

export interface MailValues {
  /** The code to type, in two groups of four. */
  code?: string;
  /** Where mails of this kind are switched off. */
  unsubscribe?: string;
  /** Left out, the mail is neutral. */
  names?: MailNames;
}

const languages: Record<Locale, typeof de> = { de, en };
const questions: Record<Locale, typeof deQuestions> = { de: deQuestions, en: enQuestions };

const grouped = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** A question of the path in the reader's words; "" for one that is not there. */
function questionInWords(key: string | undefined, locale: Locale): string {
  const [task = "", id = ""] = (key ?? "").split("/");
  const all = questions[locale] as unknown as Record<string, Record<string, { question?: string }>>;
  return all[task]?.[id]?.question ?? "";
}

/**
 * Values of the named wording: what is not known is "none", so that a sentence can leave it out. Names are set apart here too,
 * because mails are also put together outside of the build that does it for pages (features/words/format-message.ts).
 */
function valuesOf(names: MailNames, locale: Locale) {
  const day = (value: Day | undefined) => (value ? dayInWords(value, locale) : "none");
  return {
    coalition: setApart(names.coalition),
    inviter: setApart(names.inviter ?? "none"),
    organisation: setApart(names.organisation ?? "none"),
    question: questionInWords(names.question, locale) || "none",
    title: setApart(names.title ?? "none"),
    until: day(names.until),
    valid: day(names.valid),
    members: names.members ?? 0,
  };
}

/** Subject and text of a mail, as plain text: it reads the same everywhere and hides nothing. */
export function mailText(
  kind: MailKind,
  locale: Locale,
  link: string,
  values: MailValues = {},
): { subject: string; text: string } {
  const t = createTranslator({ locale, messages: languages[locale] });
  const code = values.code ? grouped(values.code) : "";
  const words = { ...(values.names && valuesOf(values.names, locale)), link, code };
  const key = (part: "subject" | "text") =>
    values.names && t.has(`${kind}.named.${part}` as never) ? `${kind}.named.${part}` : `${kind}.${part}`;
  const say = (part: "subject" | "text") => t(key(part) as never, words as never) as string;
  const lines = [t("foot"), ...(values.unsubscribe ? [t("off", { link: values.unsubscribe })] : [])];
  const text = say("text").replaceAll(/\n{3,}/g, "\n\n");
  return { subject: say("subject"), text: `${text}\n\n${lines.join("\n")}\n` };
}
