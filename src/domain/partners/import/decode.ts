/** Bytes a list may have. Two hundred lines need a tenth of it. */
export const MAX_LIST_BYTES = 1_000_000;

export const fileRefusals = ["empty", "tooBig", "spreadsheet", "notText"] as const;
export type FileRefusal = (typeof fileRefusals)[number];

export type Decoded =
  | { text: string; encoding: "utf-8" | "windows-1252" | "utf-16le" | "utf-16be" }
  | { refusal: FileRefusal };

/** First bytes of what people upload instead of a list: XLSX, ODS and Numbers are zip files, XLS is an older container. */
const spreadsheets = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const pdf = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** Control characters that no list has: their presence means a picture, a program, or UTF-16 that does not say so. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const BINARY = /[\u0000-\u0008\u000E-\u001F]/;

const decode = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Whether a text is one that people can have written. */
export const isText = (text: string): boolean => !BINARY.test(text);

/**
 * Turns the bytes of a file into text, the way spreadsheets in Germany write it: UTF-8 with or without a byte order
 * mark, UTF-16 with one, and otherwise Windows-1252, as Excel's "CSV" does. What is not text, or too much of it, is
 * refused before anybody parses it (reliability: hostile files).
 */
export function decodeList(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > MAX_LIST_BYTES) return { refusal: "tooBig" };
  if (spreadsheets.some((signs) => startsWith(bytes, signs))) return { refusal: "spreadsheet" };
  if (startsWith(bytes, pdf)) return { refusal: "notText" };
  const found = inEncoding(bytes);
  if (!isText(found.text)) return { refusal: "notText" };
  return found.text.trim() === "" ? { refusal: "empty" } : found;
}

function inEncoding(bytes: Uint8Array): Exclude<Decoded, { refusal: FileRefusal }> {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: decode(bytes, "utf-16le") ?? "", encoding: "utf-16le" };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: decode(bytes, "utf-16be") ?? "", encoding: "utf-16be" };
  const text = decode(bytes, "utf-8", true);
  if (text !== null) return { text, encoding: "utf-8" };
  return { text: windows(decode(bytes, "windows-1252") ?? ""), encoding: "windows-1252" };
}

/** What Windows-1252 has between 0x80 and 0x9F. Some Node decodes it as Latin-1, which has controls there. */
const BETWEEN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
const windows = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => BETWEEN[sign.charCodeAt(0) - 0x80] ?? sign);
