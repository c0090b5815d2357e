import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page: with a pointer, or with the keyboard alone. The same journey runs with either. */
export interface Hands {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** Picks a radio or ticks a box. */
  pick(target: Locator): Promise<void>;
  /** Chooses an entry of a select by its words. */
  choose(target: Locator, words: string): Promise<void>;
}

export const pointer = (): Hands => ({
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  pick: (target) => target.check(),
  choose: async (target, words) => {
    await target.selectOption({ label: words });
  },
});

const MOST_TABS = 120;

/** Goes on with Tab until the target has the focus, as somebody without a mouse has to. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = () => target.evaluate((element) => element === document.activeElement).catch(() => false);
  for (let tab = 0; tab < MOST_TABS; tab++) {
    if (await focused()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}`);
}

/** A group of radios is one stop: Tab reaches the group, arrows move in it. */
async function pickRadio(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute("name");
  const inGroup = () =>
    page.evaluate((group) => (document.activeElement as HTMLInputElement | null)?.name === group, name);
  for (let tab = 0; tab < MOST_TABS && !(await inGroup()); tab++) await page.keyboard.press("Tab");
  for (let arrow = 0; arrow < 12 && !(await target.isChecked()); arrow++)
    await page.keyboard.press("ArrowDown");
  // The first radio of a group without a choice is focused but not chosen.
  if (!(await target.isChecked())) await page.keyboard.press("Space");
  await expect(target).toBeChecked();
}

export function keyboard(page: Page): Hands {
  return {
    async press(target) {
      await reach(page, target);
      await page.keyboard.press("Enter");
    },
    async write(target, text) {
      await reach(page, target);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(text);
    },
    async pick(target) {
      await target.waitFor();
      if ((await target.getAttribute("type")) === "radio") return pickRadio(page, target);
      await reach(page, target);
      if (!(await target.isChecked())) await page.keyboard.press("Space");
    },
    async choose(target, words) {
      await reach(page, target);
      const chosen = target.locator("option:checked");
      await page.keyboard.press("Home");
      for (let step = 0; step < 60 && (await chosen.innerText()) !== words; step++)
        await page.keyboard.press("ArrowDown");
      await expect(chosen).toHaveText(words);
    },
  };
}
