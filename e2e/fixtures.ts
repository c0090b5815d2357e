import { randomUUID } from "node:crypto";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { signIn } from "./support/sign-in";
import { type Mail, mailTo, openHolding, openOutage, stack } from "./support/stack";
import { watch } from "./support/watch";

interface Who {
  /** Left out, an address that nobody else has. */
  email?: string;
  /** The name that is given at the first sign-in. */
  name?: string;
  /** The language of the browser, and so of a person who has not chosen one. */
  locale?: "de" | "en";
  /** Another instance than the usual one. */
  at?: string;
}

/** A page of somebody who is signed in, in a browser of their own. */
export interface Person {
  page: Page;
  email: string;
}

type Storage = Awaited<ReturnType<BrowserContext["storageState"]>>;

interface Journey {
  /** Somebody signed in: `const ada = await person({ name: "Ada Beispiel" })`. */
  person: (who?: Who) => Promise<Person>;
  /** A browser of its own with nobody signed in. */
  stranger: (who?: Omit<Who, "email" | "name">) => Promise<Page>;
  mailTo: (address: string) => Promise<Mail>;
  /** Address of the instance in local mode. */
  local: string;
  /** The usual instance once more, which holds for 20 seconds what can be taken back. */
  holding: string;
  /** An instance whose database can be taken away; all journeys that use it belong into one file. */
  outage: Awaited<ReturnType<typeof openOutage>>;
  openContext: (who?: Omit<Who, "email" | "name"> & { storageState?: Storage }) => Promise<BrowserContext>;
  faults: string[];
}

interface Worker {
  /** Sign-ins are limited in number, so each person signs in once per worker. */
  signedIn: Map<string, Storage>;
}

export const test = base.extend<Journey, Worker>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  signedIn: [({}, use) => use(new Map()), { scope: "worker" }],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  baseURL: ({}, use) => use(stack().server),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  local: ({}, use) => use(stack().local),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  mailTo: ({}, use) => use(mailTo),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  holding: async ({}, use) => use(await openHolding()),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
  outage: async ({}, use) => use(await openOutage()),

  faults: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs: none
    async ({}, use) => {
      const faults: string[] = [];
      await use(faults);
      expect(faults, "what no page may do").toEqual([]);
    },
    { auto: true },
  ],

  openContext: async ({ browser, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async ({ locale = "de", at = stack().server, storageState } = {}) => {
      const language = locale === "de" ? "de-DE" : "en-GB";
      const context = await browser.newContext({ baseURL: at, locale: language, storageState });
      watch(context, [at], faults);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },

  // the usual page of a test is watched like every other
  context: async ({ openContext }, use) => use(await openContext()),

  stranger: async ({ openContext }, use) => {
    await use(async (who) => (await openContext(who)).newPage());
  },

  person: async ({ openContext, signedIn }, use) => {
    await use(
      async ({ email = `${randomUUID()}@example.org`, name = "Ada Beispiel", locale = "de", at } = {}) => {
        const key = `${at ?? ""} ${email}`;
        const known = signedIn.get(key);
        const context = await openContext({ locale, at, storageState: known });
        const page = await context.newPage();
        if (!known) {
          await signIn(page, { email, name, locale });
          signedIn.set(key, await context.storageState());
        }
        return { page, email };
      },
    );
  },
});

export { expect };
