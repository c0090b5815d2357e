import { type CodePage, codePages, decodePage } from "./code-pages";
import { plausibility } from "./plausible";

/** Bytes a list may have. Two hundred lines need a tenth of it. */
export const MAX_LIST_BYTES = 1_000_000;

export const fileRefusals = ["empty", "tooBig", "spreadsheet", "notText"] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** Pages that the platform decodes and that other alphabets come in. */
const alphabets = ["windows-1251", "koi8-r", "ibm866", "windows-1253", "windows-1254"] as const;
type Alphabet = (typeof alphabets)[number];

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "twice" | "mixed" | CodePage | Alphabet;

/** One way to read the bytes of a file. */
export interface Reading {
  encoding: Encoding;
  text: string;
}

export type Decoded =
  | { refusal: FileRefusal }
  | {
      /** The likeliest first, at most three, each with another text. */
      readings: readonly [Reading, ...Reading[]];
      /** Whether a person has to say which of them is right. */
      doubtful: boolean;
    };

/** First bytes of what people upload instead of a list: XLSX, ODS and Numbers are zip files, XLS is an older container. */
const spreadsheets = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** PDF, PNG, GIF, JPEG, gzip, programs. */
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
];

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this counts
const BINARY = /[\u0000-\u0008\u000E-\u001B]/g;
/** A stray control sign is an oddity; a text in which one sign in ten is one is none. */
const STRAY = 10;
const FEW = 3;

const decode = (bytes: Uint8Array, encoding: string, fatal = false): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Whether a text is one that people can have written: stray control signs are left out later, cell by cell. */
export function isText(text: string): boolean {
  const controls = text.match(BINARY)?.length ?? 0;
  return controls <= FEW || controls * STRAY < text.length;
}

/**
 * Turns the bytes of a file into text: UTF-8 and UTF-16 with or without a byte order mark are certain, everything else
 * is weighed. Where two readings are likely, or the likely one is unusual and rests on a few signs, somebody is asked.
 * What is not text, or too much of it, is refused before anybody parses it (reliability: hostile files).
 */
export function decodeList(bytes: Uint8Array): Decoded {
  if (bytes.byteLength > MAX_LIST_BYTES) return { refusal: "tooBig" };
  if (spreadsheets.some((signs) => startsWith(bytes, signs))) return { refusal: "spreadsheet" };
  if (others.some((signs) => startsWith(bytes, signs))) return { refusal: "notText" };
  const found = readingsOf(bytes);
  const [best] = found.readings;
  if (!isText(best.text)) return { refusal: "notText" };
  return best.text.trim() === "" ? { refusal: "empty" } : found;
}

type Found = Exclude<Decoded, { refusal: FileRefusal }>;
const certain = (encoding: Encoding, text: string): Found => ({
  readings: [{ encoding, text: text.replace(/^\uFEFF/, "") }],
  doubtful: false,
});

function readingsOf(bytes: Uint8Array): Found {
  if (startsWith(bytes, [0xff, 0xfe])) return certain("utf-16le", decode(bytes, "utf-16le") ?? "");
  if (startsWith(bytes, [0xfe, 0xff])) return certain("utf-16be", decode(bytes, "utf-16be") ?? "");
  const wide = unmarkedWide(bytes);
  if (wide) return certain(wide, decode(bytes, wide) ?? "");
  const text = decode(bytes, "utf-8", true);
  if (text === null) return weighed(bytes);
  const once = decodedTwice(text);
  if (once === null) return certain("utf-8", text);
  return {
    readings: [
      { encoding: "twice", text: once },
      { encoding: "utf-8", text },
    ],
    doubtful: true,
  };
}

/** UTF-16 without a mark: in a list of names and addresses, most high bytes are zero. */
function unmarkedWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = bytes.length / 2 / 2;
  if (odd > many && even < many / 4) return "utf-16le";
  return even > many && odd < many / 4 ? "utf-16be" : null;
}

const TWICE = /[ÃÂ][\u0080-\u00BFŠŒŽšœžŸ€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]|â€/;

/** UTF-8 that a program took for Windows-1252 and wrote as UTF-8 again ("MÃ¼ller"), put right; null where it is none. */
function decodedTwice(text: string): string | null {
  if (!TWICE.test(text)) return null;
  const upper = codePages["windows-1252"];
  const bytes: number[] = [];
  for (const sign of text.replace(/^\uFEFF/, "")) {
    const high = upper.indexOf(sign);
    if (sign > "\u007F" && high < 0) return null;
    bytes.push(sign <= "\u007F" ? sign.charCodeAt(0) : high + 0x80);
  }
  return decode(Uint8Array.from(bytes), "utf-8", true);
}

/** UTF-8 in which another program left a few bytes of Windows-1252; null where hardly anything is UTF-8. */
function mixed(bytes: Uint8Array): Reading | null {
  const plain = decode(bytes, "utf-8") ?? "";
  const broken = plain.split("\uFFFD").length - 1;
  const whole = plain.replaceAll("\uFFFD", "").match(/[\u0080-\u{10FFFF}]/gu)?.length ?? 0;
  if (whole <= broken) return null;
  const page = decodePage(bytes, "windows-1252");
  const text = page.replace(/[\u0080-\uFFFF]+/g, (run) => decodeRun(run));
  return { encoding: "mixed", text };
}

/** A stretch beyond ASCII: as UTF-8 if it is, sign by sign otherwise. */
function decodeRun(run: string): string {
  const upper = codePages["windows-1252"];
  const bytes = Uint8Array.from(run, (sign) => 0x80 + upper.indexOf(sign));
  return decode(bytes, "utf-8", true) ?? run;
}

/** Readings that differ by less on average are not told apart. */
const MARGIN = 1;
/** An unusual page is believed without asking from so many signs on. */
const EVIDENCE = 4;
const OFFERED = 3;

function weighed(bytes: Uint8Array): Found {
  const pages = (Object.keys(codePages) as CodePage[]).map((encoding) => ({
    encoding,
    text: decodePage(bytes, encoding),
  }));
  const foreign = alphabets.flatMap((encoding) => {
    const text = decode(bytes, encoding);
    return text === null ? [] : [{ encoding, text }];
  });
  const all = [mixed(bytes), ...pages, ...foreign].filter((one): one is Reading => one !== null);
  const ranked = all
    .filter(({ text }, at) => all.findIndex((one) => one.text === text) === at)
    .map((reading) => ({ ...reading, ...plausibility(reading.text) }))
    .sort((one, other) => other.average - one.average);
  const [best, second] = ranked;
  if (!best) return certain("windows-1252", decodePage(bytes, "windows-1252"));
  const unusual = best.encoding === "mixed" || (best.encoding !== "windows-1252" && best.signs < EVIDENCE);
  const close = second !== undefined && best.average - second.average < MARGIN;
  const plain = ({ encoding, text }: Reading): Reading => ({ encoding, text });
  const offered = ranked.slice(0, OFFERED).map(plain);
  const windows = ranked.find(({ encoding }) => encoding === "windows-1252");
  // what Excel writes is always among those to choose from
  if (windows && !offered.some(({ encoding }) => encoding === "windows-1252"))
    offered[OFFERED - 1] = plain(windows);
  const [first = plain(best), ...rest] = offered;
  return { readings: [first, ...rest], doubtful: close || unusual };
}
