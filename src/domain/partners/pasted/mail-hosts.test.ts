import { describe, expect, it } from "vitest";
import { guessOrganisation, isMailService } from "./mail-hosts";

describe("an organisation is guessed from the address", () => {
  it.each([
    ["info@fahrgastverein.example", "Fahrgastverein"],
    ["info@stadtkirche-nordheim.example", "Stadtkirche Nordheim"],
    ["lena@adfc.example", "ADFC"],
    ["lena@nordheim.nabu.example", "NABU Nordheim"],
    ["lena@mail.attac.example", "Attac"],
    ["lena@friends.org.uk", "Friends"],
    ["lena@xn--bcher-kva.example", ""],
  ])("%s: %s", (address, name) => {
    expect(guessOrganisation(address)).toBe(name);
  });

  it.each([
    "gmail.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "t-online.de",
    "posteo.de",
    "outlook.de",
    "yahoo.co.uk",
    "mailbox.org",
  ])("never from %s, where anybody has an address", (host) => {
    expect(isMailService(host)).toBe(true);
    expect(guessOrganisation(`fahrgastverein@${host}`)).toBe("");
  });
});
