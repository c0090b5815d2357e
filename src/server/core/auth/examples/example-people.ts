import type { Role } from "@/domain/access/roles";
import { EXAMPLE_DOMAIN } from "@/domain/account/example";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { inEachWorkspace } from "@/server/core/scope";

export interface ExamplePerson {
  email: string;
  name: string;
  /** Their role in the example workspace, when they are in one. */
  role: Role | null;
}

/** The invented people one may sign in as with one press. Nobody outside local mode. */
export async function examplePeople(): Promise<ExamplePerson[]> {
  if (!env.local) return [];
  const people = await authDb.person.findMany({
    where: { email: { endsWith: `@${EXAMPLE_DOMAIN}` } },
    orderBy: { id: "asc" },
    take: 12,
    select: {
      id: true,
      email: true,
      name: true,
      workspaces: { take: 1, orderBy: { addedAt: "asc" }, select: { workspaceId: true } },
    },
  });
  return Promise.all(
    people.map(async ({ id, email, name, workspaces }) => {
      const ids = workspaces.map((row) => row.workspaceId);
      const [role] = await inEachWorkspace(id, ids, "workspace.read", async (scope) => scope.member.role);
      return { email, name, role: role ?? null };
    }),
  );
}
