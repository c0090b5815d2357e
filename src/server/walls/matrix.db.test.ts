import { randomUUID } from "node:crypto";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { beforeAll, describe, expect, it } from "vitest";
import { holds, permissions } from "@/domain/access/permissions";
import { roles } from "@/domain/access/roles";
import type { Person } from "@/server/core/trpc";
import { appRouter } from "@/server/root";
import { aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { call, codeOf, type Listed, listed } from "./procedures";

/**
 * Every procedure x every role, a stranger and nobody x their own workspace and a foreign one. What is expected
 * follows from the one permission table; the list follows from the router.
 */
const inWorkspaces = listed.filter((procedure) => procedure.meta.access === "workspace");
const personal = listed.filter((procedure) => procedure.meta.access === "person");

const named = (procedure: Listed, workspace: string) => ({
  workspace,
  ...(procedure.type === "mutation" && { requestId: randomUUID() }),
});

/** The answer over HTTP, as a browser gets it. */
async function answer(person: Person | null, procedure: Listed, input: unknown): Promise<string> {
  const url = new URL(`http://localhost/api/trpc/${procedure.path}`);
  const body = JSON.stringify(input);
  if (procedure.type === "query") url.searchParams.set("input", body);
  const req = new Request(
    url,
    procedure.type === "query"
      ? {}
      : { method: "POST", body, headers: { "content-type": "application/json" } },
  );
  const response = await fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    createContext: () => ({ person }),
  });
  return `${response.status} ${await response.text()}`;
}

describe("the table of rights", () => {
  it("is used in full: every right guards a procedure", () => {
    const used = new Set(inWorkspaces.map((procedure) => procedure.meta.right));
    expect(Object.keys(permissions).filter((right) => !used.has(right as keyof typeof permissions))).toEqual(
      [],
    );
  });

  it("covers every procedure: a right, or a reason to have none", () => {
    for (const procedure of listed) {
      if (procedure.meta.access === "workspace") expect(procedure.meta.right, procedure.path).toBeDefined();
    }
    const open = listed
      .filter((procedure) => procedure.meta.access === "public")
      .map((procedure) => procedure.path);
    // Whoever holds an invitation is not signed in yet; its token is what lets them ask.
    expect(open).toEqual(["people.door"]);
  });

  it("asks every change in a workspace for a client-made id", () => {
    const without = listed.filter((procedure) => {
      if (procedure.type !== "mutation" || procedure.meta.access !== "workspace") return false;
      const shape = (
        procedure.input as unknown as { _zod: { def: { shape?: Record<string, unknown> } } } | null
      )?._zod.def.shape;
      return !shape || !("requestId" in shape);
    });
    expect(without.map((procedure) => procedure.path)).toEqual([]);
  });

  it("knows strict inputs only: an unknown key is refused", async () => {
    for (const procedure of listed) {
      if (!procedure.input) continue;
      const catchall = (
        procedure.input as unknown as { _zod: { def: { catchall?: { _zod: { def: { type: string } } } } } }
      )._zod.def.catchall;
      expect(catchall?._zod.def.type, procedure.path).toBe("never");
    }
  });
});

describe.each(inWorkspaces.map((procedure) => [procedure.path, procedure] as const))(
  "%s",
  (path, procedure) => {
    let own: TestWorkspace;
    let foreign: TestWorkspace;

    // Of its own, because some calls succeed: leaving a workspace needs nothing but its name.
    beforeAll(async () => {
      [own, foreign] = await Promise.all([aWorkspace("Eigen"), aWorkspace("Fremd")]);
    });

    it.each(roles)("answers %s as the table says", async (role) => {
      const code = await codeOf(call(own.as(role), path, named(procedure, own.id)));
      const right = procedure.meta.right;
      if (right && holds(role, right))
        expect(["OK", "BAD_REQUEST", "UNPROCESSABLE_CONTENT", "NOT_FOUND", "CONFLICT"]).toContain(code);
      else expect(code).toBe("FORBIDDEN");
    });

    it("gives members of another workspace, strangers and nobody nothing, and no hint that it exists", async () => {
      for (const role of roles)
        expect(await codeOf(call(own.as(role), path, named(procedure, foreign.id)))).toBe("NOT_FOUND");
      expect(await codeOf(call(callerFor(null), path, named(procedure, own.id)))).toBe("UNAUTHORIZED");
      const stranger = await answer(own.people.stranger, procedure, named(procedure, foreign.id));
      const missing = await answer(own.people.stranger, procedure, named(procedure, randomUUID()));
      expect(stranger).toBe(missing);
      expect(stranger.startsWith("404 ")).toBe(true);
    });
  },
);

describe("outside a workspace", () => {
  it.each(personal.map((procedure) => procedure.path))("%s wants somebody signed in", async (path) => {
    expect(await codeOf(call(callerFor(null), path, {}))).toBe("UNAUTHORIZED");
  });
});
