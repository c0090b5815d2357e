import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { deviceLabel } from "./device";
import { bothConfirmed, refuseConfirmation, refuseEmailChange } from "./email-change";
import { EXAMPLE_DOMAIN, isExampleAddress } from "./example";
import { ownPath, sitePath } from "./own-path";
import {
  FRESH_FOR,
  PROTECTED_FOR,
  refuseOldSession,
  refuseStale,
  refuseUnproven,
  seenIsStale,
  sessionSpan,
  sessionStands,
} from "./session";
import { linkStateOf, normaliseCode } from "./signing-in";

const at = (milliseconds: number) => new Date(milliseconds);

describe("where one may go after signing in", () => {
  it.each([
    ["/now", "/now"],
    ["/w/1/goals?view=table", "/w/1/goals?view=table"],
    ["/account/email/confirm?token=abc_-", "/account/email/confirm?token=abc_-"],
    ["/w/../now", "/now"],
    ["/now#part", "/now"],
  ])("%s leads to %s", (next, path) => expect(ownPath(next)).toBe(path));

  it.each([
    null,
    undefined,
    7,
    "",
    "now",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    " /now",
    "/now\r\nSet-Cookie: a=b",
    "https://evil.example/",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/..//evil.example",
    "/.//evil.example",
    "/w/..//evil.example",
    "/%5Cevil.example/..//evil.example",
    "/ä",
    `/${"a".repeat(600)}`,
    "/login",
    "/login/code",
    "/login?next=/now",
    "/api/auth/signout",
    "/_next/data",
  ])("%s leads nowhere", (next) => expect(ownPath(next)).toBeNull());

  it("never leaves this site, whatever is written", () => {
    const odd = fc.string({
      unit: fc.constantFrom("/", "\\", ".", ":", "@", "?", "#", "%", "2", "F", "a", "\t", " "),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          odd.map((rest) => `/${rest}`),
        ),
        (next) => {
          const path = sitePath(next);
          if (path === null) return;
          expect(new URL(path, "https://here.example/x/y").origin).toBe("https://here.example");
          expect(sitePath(path)).toBe(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a mailed link", () => {
  const link = (expiresAt: number, usedAt: number | null = null) => ({
    expiresAt: at(expiresAt),
    usedAt: usedAt === null ? null : at(usedAt),
  });
  it.each([
    [null, 5, "elsewhere"],
    [link(10), 9, "live"],
    [link(10), 10, "expired"],
    [link(10), 11, "expired"],
    [link(10, 5), 6, "used"],
    [link(10, 5), 20, "used"],
  ] as const)("%o at %i is %s", (signIn, now, state) => expect(linkStateOf(signIn, at(now))).toBe(state));
});

describe("a code as typed", () => {
  it.each([
    ["12345678", "12345678"],
    ["1234 5678", "12345678"],
    [" 1234-5678 ", "12345678"],
    ["1234\u00A05678", "12345678"],
    ["１２３４５６７８", "12345678"],
    ["00000000", "00000000"],
    ["1234567", null],
    ["123456789", null],
    ["1234567a", null],
    ["٣٣٣٣٣٣٣٣", null],
    ["", null],
  ])("%s is %s", (typed, code) => expect(normaliseCode(typed)).toBe(code));
});

describe("a session", () => {
  it.each([
    ["a borrowed device", false, DAY, DAY],
    ["one's own device", true, 30 * DAY, 90 * DAY],
  ])("on %s stands for so long without use and so long in any case", (_, ownDevice, idle, lasts) => {
    expect(sessionSpan(ownDevice)).toEqual({ idle, lasts });
    const session = { seenAt: at(0), expiresAt: at(lasts), ownDevice };
    expect(sessionStands(session, at(idle - 1))).toBe(true);
    expect(sessionStands(session, at(idle))).toBe(false);
    const busy = { ...session, seenAt: at(lasts - 1) };
    expect(sessionStands(busy, at(lasts - 1))).toBe(true);
    expect(sessionStands(busy, at(lasts))).toBe(false);
  });
  it("is fresh for ten minutes after the mailbox proved itself, and never by an invitation alone", () => {
    const mailed = { provenAt: at(0), signedInAt: at(0) };
    expect(refuseStale(mailed, at(FRESH_FOR - 1))).toBeNull();
    expect(refuseStale(mailed, at(FRESH_FOR))).toBe("freshSignIn");
    expect(refuseStale({ provenAt: null, signedInAt: at(0) }, at(0))).toBe("freshSignIn");
  });
  it("is too old for a protected workspace after a day, whatever the device, and for no other", () => {
    const signedIn = { provenAt: at(0), signedInAt: at(0) };
    expect(refuseOldSession(signedIn, true, at(PROTECTED_FOR - 1))).toBeNull();
    expect(refuseOldSession(signedIn, true, at(PROTECTED_FOR))).toBe("signInAgain");
    expect(refuseOldSession(signedIn, false, at(89 * DAY))).toBeNull();
    const byLink = { provenAt: null, signedInAt: at(0) };
    expect(refuseOldSession(byLink, true, at(0))).toBe("signInAgain");
    expect(refuseOldSession(byLink, false, at(0))).toBeNull();
    expect(refuseUnproven(byLink)).toBe("freshSignIn");
    expect(refuseUnproven({ provenAt: at(0), signedInAt: at(0) })).toBeNull();
  });
  it("is noted as used every five minutes at most", () => {
    const session = { seenAt: at(0) };
    expect(seenIsStale(session, at(5 * 60_000 - 1))).toBe(false);
    expect(seenIsStale(session, at(5 * 60_000))).toBe(true);
  });
});

describe("the name of a device", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
  it.each([
    [chrome, "Chrome · Linux"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox · Windows"],
    [`${chrome.replace("X11; Linux x86_64", "Windows NT 10.0")} Edg/142.0`, "Edge · Windows"],
    [chrome.replace("X11; Linux x86_64", "Linux; Android 10; K"), "Chrome · Android"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1",
      "Safari · iPhone",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15",
      "Safari · macOS",
    ],
    ["curl/8.5.0", ""],
    ["", ""],
    [null, ""],
  ])("%s: %s", (userAgent, label) => expect(deviceLabel(userAgent)).toBe(label));

  it("holds nothing of what the browser sent", () => {
    fc.assert(fc.property(fc.string(), (text) => /^[A-Za-z ·]*$/.test(deviceLabel(text))));
  });
});

describe("a change of address", () => {
  const change = { expiresAt: at(10), endedAt: null, oldConfirmedAt: null, newConfirmedAt: null };
  it("must be to another one", () => {
    expect(refuseEmailChange("a@example.org", "a@example.org")).toBe("sameAddress");
    expect(refuseEmailChange("a@example.org", "b@example.org")).toBeNull();
  });
  it.each([
    [change, 9, null],
    [change, 10, "changeOver"],
    [{ ...change, endedAt: at(1) }, 9, "changeOver"],
    [{ ...change, oldConfirmedAt: at(1) }, 9, null],
    [null, 9, "changeOver"],
  ] as const)("%o at %i: %s", (facts, now, refusal) =>
    expect(refuseConfirmation(facts, at(now))).toBe(refusal),
  );
  it("is in force only with both", () => {
    expect(bothConfirmed({ oldConfirmedAt: at(1), newConfirmedAt: null })).toBe(false);
    expect(bothConfirmed({ oldConfirmedAt: null, newConfirmedAt: at(1) })).toBe(false);
    expect(bothConfirmed({ oldConfirmedAt: at(1), newConfirmedAt: at(2) })).toBe(true);
  });
});

describe("invented people", () => {
  it.each([
    [`ada@${EXAMPLE_DOMAIN}`, true],
    [`ada@sub.${EXAMPLE_DOMAIN}`, false],
    [`ada@${EXAMPLE_DOMAIN}.evil.example`, false],
    ["ada@example.org", false],
  ])("%s: %s", (email, is) => expect(isExampleAddress(email)).toBe(is));
});
