/** What decides whether mails say whom and what they are about. */
export interface WordingFacts {
  protection: "OPEN" | "STANDARD" | "PROTECTED";
  /** The coordination has chosen that mails keep silent. */
  neutralMails: boolean;
}

/** Whether mails of a workspace name it, who asks, what and until when. Those of a protected one never do (REQ-O5). */
export const namesInMails = ({ protection, neutralMails }: WordingFacts): boolean =>
  protection !== "PROTECTED" && !neutralMails;

/** Signs that turn or hide letters. */
const DECEIVING = /[\p{Cc}\u00AD\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
/** What a mail program would make a link of: an address, a path, a host under a usual ending. */
const LINKING =
  /:\/\/|www\.|@|[\p{L}\p{N}]\/[\p{L}\p{N}]|[\p{L}\p{N}-]\.(?:com|net|org|info|biz|io|de|at|ch|eu|fr|it|es|nl|pl|cz|ru|cn|uk|us|xyz|top|online|site|shop|store|app|dev|link|click|club|live|me|co|tk|cc|tv|page|web)\b/iu;

/** Letters of a name that fit into a line that a mail program shows. */
const MOST_LETTERS = 70;

/**
 * A name that somebody typed, as a mail may carry it; null where it could be read as a link or shows other letters than it
 * has. Whoever may name a workspace could else let us mail an advertisement to any address.
 */
export function nameInMail(name: string): string | null {
  const plain = name.trim();
  if (plain === "" || DECEIVING.test(plain) || LINKING.test(plain)) return null;
  const letters = [...plain];
  return letters.length > MOST_LETTERS
    ? `${letters
        .slice(0, MOST_LETTERS - 1)
        .join("")
        .trimEnd()}…`
    : plain;
}
