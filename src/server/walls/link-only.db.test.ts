import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import type { Person } from "@/server/core/trpc";
import { linksTo } from "@/server/people/testing";
import { aPerson, aWorkspace, callerFor, requestId, type TestWorkspace } from "@/server/testing/workspace";
import { isDecidedAbout, linkOnly } from "./link-only";
import { call, listed } from "./procedures";

/** The API as whoever pressed an invitation's link sees it, which may not be whom it was meant for. */
const pressed = (person: Person) => callerFor(person, { provenAt: null });
/** The same once a code was typed, long ago. */
const proven = (person: Person) => callerFor(person, { provenAt: new Date(now().getTime() - DAY) });

let w: TestWorkspace;
beforeAll(async () => {
  w = await aWorkspace();
});

const refusalOf = async (caller: ReturnType<typeof pressed>, path: string): Promise<string | null> => {
  const access = listed.find((one) => one.path === path)?.meta.access;
  const input = access === "workspace" ? { ...w.change(), to: "EXPELLED" } : { requestId: randomUUID() };
  const none = await call(caller, path, input).catch((error: { cause?: { code?: string } }) => error.cause);
  const code = (none as { code?: string } | undefined)?.code;
  return code === "freshSignIn" ? code : null;
};

it("the table says of every procedure whether a session that only a link opened may call it", () => {
  const asked = listed.filter(({ path, meta }) => isDecidedAbout(path, meta.access));
  expect(linkOnly.map(([path]) => path).sort()).toEqual(asked.map(({ path }) => path).sort());
  const asking = listed.filter(({ meta }) => meta.fresh || meta.proven).map(({ path }) => path);
  expect(linkOnly.flatMap(([path, answer]) => (answer === "proof" ? [path] : [])).sort()).toEqual(
    asking.sort(),
  );
});

describe("a session that only a link opened", () => {
  it.each(linkOnly.filter(([, answer]) => answer === "proof"))("proves the mailbox for %s", async (path) => {
    expect(await refusalOf(pressed(w.people.coordinator), path)).toBe("freshSignIn");
  });

  const asksOnce = listed.filter(({ meta }) => meta.proven).map(({ path }) => [path]);
  it.each(asksOnce)("does so once for %s, and not anew every ten minutes", async (path) => {
    expect(await refusalOf(proven(w.people.coordinator), path)).toBeNull();
  });

  const open = linkOnly.filter(([, answer]) => answer !== "proof");
  it.each(open)("is not asked for a code by %s", async (path) => {
    const own = await aWorkspace();
    const input = { workspace: own.id, requestId: randomUUID() };
    const failed = await call(pressed(own.people.coordinator), path, input).then(
      () => null,
      (error: { cause?: { code?: string } }) => error.cause?.code ?? null,
    );
    expect(failed).not.toBe("freshSignIn");
  });
});

describe("an organisation's account", () => {
  async function asked(email: string) {
    const owner = await aPerson("Olga");
    const api = callerFor(owner);
    const { id } = await api.organisations.create({ requestId: requestId(), name: "Stadtkirche" });
    await api.organisations.inviteColleague({ requestId: requestId(), organisationId: id, email });
    const row = await authDb.organisationInvitation.findFirstOrThrow({
      where: { organisationId: id, email },
      select: { id: true },
    });
    return { organisationId: id, invitationId: row.id };
  }

  it("is neither seen nor run by whoever has only a link", async () => {
    const person = await aPerson();
    const { organisationId, invitationId } = await asked(person.email);
    const answer = { requestId: requestId(), invitationId };
    expect(await pressed(person).organisations.invitations()).toEqual([]);
    await expect(pressed(person).organisations.accept(answer)).rejects.toMatchObject({
      cause: { code: "freshSignIn" },
    });
    await expect(pressed(person).organisations.decline(answer)).rejects.toMatchObject({
      cause: { code: "freshSignIn" },
    });
    expect(await authDb.organisationPerson.count({ where: { personId: person.id } })).toBe(0);
    expect(await proven(person).organisations.invitations()).toMatchObject([{ id: invitationId }]);
    expect(await proven(person).organisations.accept(answer)).toEqual({ organisationId });
    expect(await pressed(person).organisations.mine()).toEqual([]);
  });
});

describe("another invitation to the same address", () => {
  async function invited(person: Person, isProtected: boolean) {
    const other = await aWorkspace();
    if (isProtected) {
      const { version } = await other.as("COORDINATOR").workspaces.show({ workspace: other.id });
      await other
        .as("COORDINATOR")
        .workspaces.protect({ ...other.change(), version, protection: "PROTECTED" });
    }
    await other.as("COORDINATOR").people.invite({
      ...other.change(),
      role: "REPRESENTATIVE",
      partnerId: other.partners.first,
      maySign: true,
      invited: [{ email: person.email, partnerName: null }],
    });
    await sendHeld(other.id);
    return { other, token: (await linksTo(person.email))[0] ?? "" };
  }

  it("is taken by its own link, which proves as much as the first", async () => {
    const person = await aPerson();
    const { other, token } = await invited(person, false);
    expect(await pressed(person).people.door({ token })).toMatchObject({ reader: "invited" });
    const yes = { token, name: "Ada", organisationId: null };
    expect(await pressed(person).people.accept(yes)).toEqual({ workspace: other.id });
  });

  it("in a protected workspace shows nothing and waits for a code", async () => {
    const person = await aPerson();
    const { other, token } = await invited(person, true);
    expect(await pressed(person).people.door({ token })).toMatchObject({
      reader: "nobody",
      press: false,
      invitation: null,
    });
    const yes = { token, name: "Ada", organisationId: null };
    await expect(pressed(person).people.accept(yes)).rejects.toMatchObject({
      cause: { code: "freshSignIn" },
    });
    await expect(pressed(person).people.decline({ token })).rejects.toMatchObject({
      cause: { code: "freshSignIn" },
    });
    expect(await proven(person).people.accept(yes)).toEqual({ workspace: other.id });
    // and a session that came by a link before the workspace was protected is asked again
    await expect(pressed(person).people.me({ workspace: other.id })).rejects.toMatchObject({
      cause: { code: "signInAgain" },
    });
  });
});
