import { type Comparable, doublesOn, nameKey } from "@/domain/alike";
import { type ImportRow, importRowFields } from "./schema";
import { sectorOf, tierOf } from "./values";

/** What a column of a list can be. Anything else in a list stays where it is. */
export const importColumns = ["name", "email", "tier", "sector", "region", "contact"] as const;
export type ImportColumn = (typeof importColumns)[number];

/** One line of a list as somebody typed it, by column; "" where the list says nothing. */
export type DraftRow = Readonly<Record<ImportColumn, string>>;

export const importProblems = [
  "nameMissing",
  "tooLong",
  "hiddenSigns",
  "addressWrong",
  "addressSeveral",
  "tierUnknown",
  "sectorUnknown",
  "nameTwice",
  "addressTwice",
  "nameOnList",
  "maybeOnList",
  "alreadyInvited",
  "alreadyHere",
  "tooManyMails",
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** What is to be mended, and in which column of the line. */
export interface CellProblem {
  column: ImportColumn;
  problem: ImportProblem;
  /** Whom it may be. */
  record?: string;
}

/** What a line is compared with others by; null where it says nothing that can be read. */
export type Compared = { name: string | null; email: string | null; contact?: string; isOther?: boolean };

export interface ReadRow extends Compared {
  /** Null as long as something in the line is wrong. */
  row: ImportRow | null;
  problems: CellProblem[];
}

/**
 * Reads one line: the row as it can be sent, or what is wrong with it, column by column. Every cell is read with the
 * server's own schema, so that what passes here passes there. An address matters only to who invites: otherwise one that
 * cannot be read is none.
 */
export function readDraft(draft: DraftRow, invite: boolean): ReadRow {
  const problems: CellProblem[] = [];
  const wrong = (column: ImportColumn, problem: ImportProblem) => {
    problems.push({ column, problem });
    return null;
  };
  const name = importRowFields.name.safeParse(draft.name);
  if (!name.success) wrong("name", problemIn(name.error, "nameMissing"));
  const email = isBlank(draft.email) ? null : importRowFields.email.safeParse(draft.email);
  if (invite && email && !email.success)
    wrong("email", holdsSeveral(draft.email) ? "addressSeveral" : "addressWrong");
  const tier = isBlank(draft.tier) ? null : (tierOf(draft.tier) ?? wrong("tier", "tierUnknown"));
  const sector = isBlank(draft.sector) ? null : (sectorOf(draft.sector) ?? wrong("sector", "sectorUnknown"));
  const region = importRowFields.region.safeParse(draft.region);
  if (!region.success) wrong("region", problemIn(region.error, "tooLong"));
  const contact = importRowFields.contact.safeParse(draft.contact);
  if (!contact.success) wrong("contact", problemIn(contact.error, "tooLong"));
  const compared = { name: name.success ? name.data : null, email: email?.success ? email.data : null };
  if (problems.length > 0 || !name.success || !region.success || !contact.success)
    return { ...compared, row: null, problems };
  const row = { ...compared, name: name.data, tier, sector, region: region.data, contact: contact.data };
  return { ...compared, row, problems };
}

const isBlank = (cell: string): boolean => cell.trim() === "";
type Issues = { issues: readonly { message: string }[] };
/** What the schema said of a cell, in the words of a list; otherwise what is usual for this one. */
const problemIn = ({ issues }: Issues, usual: ImportProblem): ImportProblem =>
  (["tooLong", "hiddenSigns"] as const).find((code) => issues.some(({ message }) => message === code)) ??
  usual;
/** Several addresses in one cell: who is invited is for a person to say. */
const holdsSeveral = (cell: string): boolean => cell.split("@").length > 2;

/** What the workspace knows already: names on the list, folded, and addresses that an invitation waits for. */
export interface Known {
  names: ReadonlySet<string>;
  invited: ReadonlySet<string>;
  /** Those on the list that may be this one. */
  doubles: (one: Comparable) => readonly Comparable[];
}

/** What the workspace knows, from the organisations on its list and the addresses that wait. */
export const knownFrom = (listed: readonly Comparable[], invited: readonly string[]): Known => ({
  names: new Set(listed.map(({ name }) => nameKey(name))),
  invited: new Set(invited),
  doubles: doublesOn(listed),
});

/**
 * What is wrong with lines beside each other and beside the list, one answer per line. The first of two with one name stands,
 * the second is asked about, and so is whoever may be on the list under another spelling (`doublesOn`). Addresses count only where the import invites: otherwise nobody keeps or uses them.
 */
export function problemsAmong(rows: readonly Compared[], known: Known, invite: boolean): CellProblem[][] {
  const names = new Set<string>();
  const emails = new Set<string>();
  return rows.map(({ name, email, contact = "", isOther = false }) => {
    const problems: CellProblem[] = [];
    const folded = name && nameKey(name);
    if (folded && known.names.has(folded)) problems.push({ column: "name", problem: "nameOnList" });
    else if (folded && names.has(folded)) problems.push({ column: "name", problem: "nameTwice" });
    else if (name && !isOther) {
      const [double] = known.doubles({ name, contact: `${contact} ${email ?? ""}` });
      if (double) problems.push({ column: "name", problem: "maybeOnList", record: double.name });
    }
    if (folded) names.add(folded);
    if (!invite || email === null) return problems;
    if (known.invited.has(email)) problems.push({ column: "email", problem: "alreadyInvited" });
    else if (emails.has(email)) problems.push({ column: "email", problem: "addressTwice" });
    emails.add(email);
    return problems;
  });
}
