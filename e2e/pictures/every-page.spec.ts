import path from "node:path";
import { test } from "../fixtures";
import { apiOf } from "../support/api";
import { addressOf, findIds, readers, routePatterns, signInAs } from "../support/routes";

const FOLDER = path.join(import.meta.dirname, "../../pictures");

const LOOKS = [
  { look: "de-1280-light", locale: "de", width: 1280, colorScheme: "light" },
  { look: "en-360-light", locale: "en", width: 360, colorScheme: "light" },
  { look: "de-360-dark", locale: "de", width: 360, colorScheme: "dark" },
  { look: "en-1280-dark", locale: "en", width: 1280, colorScheme: "dark" },
] as const;

/** Who is pictured; PICTURES_OF names one role. */
const roles = Object.entries(readers).filter(
  ([role]) => !process.env.PICTURES_OF || process.env.PICTURES_OF === role,
);

for (const { look, locale, width, colorScheme } of LOOKS) {
  for (const [role, reader] of roles) {
    test(`${look} ${role}`, async ({ openContext, local }) => {
      const page = await (await openContext({ at: local, locale })).newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await signInAs(page, readers.coordinator.name);
      const ids = await findIds(page);
      await page.context().clearCookies();
      await signInAs(page, reader.name);
      await apiOf(page).change("account.setLocale", { requestId: crypto.randomUUID(), locale });
      for (const pattern of routePatterns()) {
        const response = await page.goto(addressOf(pattern, ids));
        if (response?.status() === 404 && role !== "observer") continue;
        const name = pattern.replace(/^\/(w\/\[workspace\])?\/?/, "").replace(/[[\]/]+/g, "-") || "start";
        await page.screenshot({ path: path.join(FOLDER, look, role, `${name}.png`), fullPage: true });
      }
    });
  }
}
