import { expect } from "@playwright/test";

interface Stack {
  /** The instance that runs as on a server: with mail, as the restricted roles. */
  server: string;
  /** The instance in local mode: mailbox page, example people, this machine only. */
  local: string;
  control: string;
}

/** Addresses that the global setup left in the environment. */
export function stack(): Stack {
  const text = process.env.KORDEL_JOURNEYS;
  if (!text) throw new Error("Run the journeys with: npx playwright test -c e2e/playwright.config.ts");
  return JSON.parse(text) as Stack;
}

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(stack().control + path);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

export interface Mail {
  subject: string;
  from: string;
  text: string;
  html: string;
  /** The one link of the mail. */
  link: string;
  /** The typed code of the mail, without spaces; empty when it has none. */
  code: string;
}

type Caught = Omit<Mail, "link" | "code">;

/** How many mails to an address a worker has already read. */
const read = new Map<string, number>();

/** Waits for a mail to this address that was not read yet, and reads the newest. */
export async function mailTo(address: string): Promise<Mail> {
  const already = read.get(address) ?? 0;
  let mails: Caught[] = [];
  const count = async () => {
    mails = await ask<Caught[]>(`/mails?to=${encodeURIComponent(address)}`);
    return mails.length;
  };
  await expect
    .poll(count, { message: `a mail to ${address}`, intervals: [50, 100, 200] })
    .toBeGreaterThan(already);
  read.set(address, mails.length);
  const mail = mails.at(-1) as Caught;
  return { ...mail, link: firstLink(mail.text), code: firstCode(mail.text) };
}

function firstLink(text: string): string {
  return text.match(/https?:\/\/[^\s<>"]+/)?.[0] ?? "";
}

/** Eight digits in two groups, on a line of their own. */
function firstCode(text: string): string {
  return text.match(/^\d{4} ?\d{4}$/m)?.[0].replace(" ", "") ?? "";
}

/** The instance that holds what can be taken back for 20 seconds; the same people and workspaces as on the usual one. */
export const openHolding = async (): Promise<string> =>
  (await ask<{ address: string }>("/holding/open")).address;

/** The instance whose database can be taken away, as a crash would; all its tests belong into one file. */
export async function openOutage() {
  const { address } = await ask<{ address: string }>("/outage/open");
  return {
    address,
    stopDatabase: () => ask<null>("/outage/stop"),
    startDatabase: () => ask<null>("/outage/start"),
  };
}
