import { isMailService, namesInHost } from "./mail-hosts";

/** Parts of words by which organisations call themselves in German and English; in nobody's name. */
const ORGANISATION =
  /verein|verband|b[üu]ndnis|gewerkschaft|kirche|gemeinde|pfarr|stiftung|initiative|gesellschaft|genossenschaft|netzwerk|forum|zentrum|akademie|schule|universit|institut|fachschaft|rat(?=$|\s)|beirat|kreis(?=$|\s)|gruppe|\bbund\b|bund(?=$|\s)|\bamt\b|amt(?=$|\s)|b[üu]ro|stadt|land(?=$|\s)|klinik|werk(?=$|\s)|hilfe|union|streik|allianz|aktion|b[üu]rger|freunde|partei|fraktion|jugend|senioren|mieter|\be\.? ?v\.?(?=$|\s)|\b[gu]?g?gmbh\b|\bag\b|\bohg\b|\bkg\b|\beg\b|association|alliance|society|council|church|centre|center|network|group|foundation|institute|university|school|federation|committee|campaign|trust|\bclub\b|\bteam\b|office|\binc\b|\bltd\b|\borg\b|friends of|house of/iu;

/** What stands before the `@` where a mailbox is an office's. */
const OFFICE =
  /^(?:info|infos|kontakt|contact|mail|post|office|buero|b[üu]ro|hallo|hello|hi|team|vorstand|board|presse|press|sekretariat|geschaeftsstelle|geschäftsstelle|zentrale|verwaltung|redaktion|service|support|admin|webmaster|anfrage|anfragen|empfang|leitung|orga|organisation|koordination|news|newsletter|spenden|email|e-mail)$/iu;

const TITLES =
  /^(?:dr|prof|dipl|ing|med|phil|jur|rer|nat|hon|pfr|pfarrer|pfarrerin|herr|frau|hr|fr|mr|mrs|ms|mx|sr|jr|mag|msc|bsc|ba|ma)\.?$/iu;

/** A word without what keyboards and addresses write differently. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** So short a word stands in an address by chance. */
const TELLING = 3;
/** More words than that are nobody's name. */
const MOST_WORDS = 4;

/**
 * Whether a name beside an address is a person's, not an organisation's. What the words are made of counts first, then
 * what the address says: a word of the name before the `@` is a person's mailbox, one behind it the organisation's.
 * Where neither tells anything, what a mail program wrote (`Ada Beispiel <...>`) is a person, and a cell of a table is not.
 */
export function isPersonsName(name: string, email: string, byMailProgram: boolean): boolean {
  if (ORGANISATION.test(name) || /[\p{N}&/]/u.test(name)) return false;
  const words = name.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !TITLES.test(word));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  // what is all in capitals are initials of an organisation, unless somebody shouts
  if (words.length === 1 && /^[\p{Lu}.-]{2,}$/u.test(name)) return false;
  const [local = "", host = ""] = email.split("@");
  if (OFFICE.test(local)) return false;
  const telling = words
    .flatMap((word) => word.split("-"))
    .map(plain)
    .filter((word) => word.length >= TELLING);
  const mailbox = plain(local);
  const behind = isMailService(host) ? "" : plain(namesInHost(host).join(" "));
  const before = telling.filter((word) => mailbox.includes(word));
  const inHost = telling.filter((word) => behind.includes(word));
  // "Attac Nordheim" begins with what stands behind the `@`; "Ruth Menne" at menne.example does not
  const beginsWithHost = inHost.includes(telling[0] ?? "") && !before.includes(telling[0] ?? "");
  if (!beginsWithHost && before.some((word) => !inHost.includes(word))) return true;
  if (inHost.length > 0) return false;
  return byMailProgram && words.length > 1;
}

/** What the texts beside an address are: the organisation, and the person who is written to. */
export interface NamesBeside {
  organisation: string;
  person: string;
}

/** `Menne, Ruth` as mail programs and lists write somebody. */
const upright = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/u, "$2 $1");

/**
 * Whether two texts before `<...>` are one name turned round, and not an organisation and somebody there: "Menne, Ruth".
 * Two words behind the comma are a first and a last name ("Naturschutzring, Mia Okafor") unless the mailbox says otherwise;
 * and so it is with columns, where the first one is mostly the organisation's.
 */
function isTurnedRound(
  [last = "", first = ""]: readonly string[],
  email: string,
  inColumns: boolean,
): boolean {
  if (
    last.includes(" ") ||
    first.split(" ").length > 2 ||
    ORGANISATION.test(last) ||
    ORGANISATION.test(first)
  )
    return false;
  const [local = "", host = ""] = email.split("@");
  if (inColumns || first.includes(" ")) return plain(local).includes(plain(last));
  return plain(local).includes(plain(last)) || !plain(namesInHost(host).join(" ")).includes(plain(last));
}

/** Whose names the texts beside an address are, in the order in which they stand. */
export function namesBeside(
  texts: readonly string[],
  email: string,
  { byMailProgram, inColumns }: { byMailProgram: boolean; inColumns: boolean },
): NamesBeside {
  if (byMailProgram && texts.length === 2 && isTurnedRound(texts, email, inColumns))
    return { organisation: "", person: `${texts[1]} ${texts[0]}` };
  const people = texts.filter((text, index) => {
    // of several texts only the one right before `<...>` was written by a mail program
    const fromProgram = byMailProgram && index === texts.length - 1;
    return isPersonsName(upright(text), email, fromProgram);
  });
  const others = texts.filter((text) => !people.includes(text));
  const [organisation = ""] = others;
  if (people.length > 0) {
    // "Ruth", "Menne" in two columns are one person; of two whole names the first one is meant
    const single = people.every((text) => !text.includes(" "));
    return { organisation, person: single ? people.join(" ") : upright(people[0] ?? "") };
  }
  const second = others.find((text, index) => index > 0 && looksLikeName(upright(text)));
  return { organisation, person: upright(second ?? "") };
}

/** Two or three words that nothing marks as an organisation: beside a name that is taken already, somebody's. */
const looksLikeName = (text: string): boolean =>
  !ORGANISATION.test(text) && /^\p{Lu}[\p{L}'.-]+(?: [\p{L}'.-]+){1,2}$/u.test(text);
