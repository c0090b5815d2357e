import http from "node:http";
import { expect, test } from "../fixtures";
import { readers, signInAs } from "../support/routes";

test("outside local mode there is no mailbox and no example sign-in", async ({ stranger }) => {
  const page = await stranger();
  for (const path of ["/mailbox", "/design"]) expect((await page.request.get(path)).status(), path).toBe(404);
  const form = { email: "lena@example.kordel.test" };
  const answer = await page.request.post("/api/auth/example", {
    form,
    headers: { "sec-fetch-site": "same-origin" },
  });
  expect(answer.status()).toBe(404);
  await page.goto("/login");
  await expect(page.getByRole("button", { name: /Lena/ })).toHaveCount(0);
});

test("in local mode every page says so, mails are in the mailbox, and one press signs in", async ({
  stranger,
  local,
}) => {
  const page = await stranger({ at: local });
  await page.goto("/login");
  await expect(page.getByText("Das ist das lokale Beispiel auf diesem Gerät.")).toBeVisible();
  await page.getByLabel("E-Mail-Adresse").fill("neu@example.org");
  await page.getByRole("button", { name: "Link zuschicken" }).click();
  await page.goto("/mailbox");
  await expect(page.getByText("neu@example.org").first()).toBeVisible();
});

test("each role lands where its work begins", async ({ stranger, local }) => {
  const page = await stranger({ at: local });
  for (const [role, { name }] of Object.entries(readers)) {
    await signInAs(page, name);
    await expect(page, role).toHaveURL(role === "representative" ? /\/now$/ : /\/w\/[0-9a-f-]{36}$/);
    await page.context().clearCookies();
  }
});

/** Asks under another name or through a proxy, as a page elsewhere or a misplaced server would. */
function askAs(address: string, headers: Record<string, string>): Promise<number> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port: url.port, path: "/login", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
  });
}

test("in local mode a foreign name and a proxy are refused", async ({ local }) => {
  const { host } = new URL(local);
  expect(await askAs(local, { host })).toBe(200);
  expect(await askAs(local, { host: "rebind.example.org" })).toBe(403);
  expect(await askAs(local, { host, "x-forwarded-for": "203.0.113.9" })).toBe(403);
  expect(await askAs(local, { host, forwarded: "for=203.0.113.9" })).toBe(403);
});
