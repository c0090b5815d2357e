import type { Locator, Page } from "@playwright/test";
import type { Mail } from "./stack";

/** What somebody had to do for a job: pages they met (mails are pages too), presses, and fields they filled. */
export interface Effort {
  pages: number;
  clicks: number;
  fields: number;
}

/**
 * Does things on a page as a person would and counts them. A page is an address that the window comes to, whichever way
 * it came there, and a mail that is opened; a change of what stands behind `?` or `#` is none. A click is a press on
 * anything, ticking included; a field is one that is written into, pasted or typed, or an entry chosen from a list.
 */
export class Counted {
  private readonly effort: Effort = { pages: 0, clicks: 0, fields: 0 };
  private shown = "";

  constructor(readonly page: Page) {
    page.on("framenavigated", (frame) => {
      if (frame !== page.mainFrame()) return;
      const { origin, pathname } = new URL(frame.url());
      if (origin === "null" || origin + pathname === this.shown) return;
      this.shown = origin + pathname;
      this.effort.pages++;
    });
  }

  /** Begins at an address that somebody knows by heart or has kept: the page counts, typing it does not. */
  open(address: string) {
    return this.page.goto(address);
  }

  /** Opens a mail without following it, for the code that it brings. */
  read(): void {
    this.effort.pages++;
  }

  /** Reads a mail and follows its link. */
  async follow(mail: Mail): Promise<void> {
    this.effort.pages++;
    this.effort.clicks++;
    await this.page.goto(mail.link);
  }

  async press(target: Locator): Promise<void> {
    this.effort.clicks++;
    await target.click();
  }

  async pick(target: Locator): Promise<void> {
    this.effort.clicks++;
    await target.check();
  }

  async write(target: Locator, text: string): Promise<void> {
    this.effort.fields++;
    await target.fill(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.effort.fields++;
    await target.selectOption({ label });
  }

  /** What it has cost so far. */
  sum(): Effort {
    return { ...this.effort };
  }
}

/** What came on top between two sums. */
export const since = (before: Effort, after: Effort): Effort => ({
  pages: after.pages - before.pages,
  clicks: after.clicks - before.clicks,
  fields: after.fields - before.fields,
});
