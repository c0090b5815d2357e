import { randomUUID } from "node:crypto";
import { markedId } from "@/domain/examples/marked-id";
import type { ExampleId } from "@/domain/examples/schema";
import { withoutMails } from "@/server/core/mail/queue";
import { rowIdOf } from "@/server/core/row-ids";
import type { Person } from "@/server/core/trpc";
import { type Cast, castAround, changeIn, gatherCast } from "./cast";
import { play } from "./play";
import { scripts } from "./scripts";

/** Plays an example with the invented people alone, Lena coordinating. Returns the workspace. */
export const playExample = async (example: ExampleId): Promise<string> =>
  enact(example, markedId(example, randomUUID()), await gatherCast());

/**
 * Plays an example into a workspace of this person's own. The workspace's id is made from the press's, so a second
 * press with it finds the first one. What breaks off halfway goes into the trash.
 */
export async function openExample(example: ExampleId, person: Person, pressId: string): Promise<string> {
  const workspace = markedId(example, rowIdOf("example", person.id, pressId));
  const cast = await castAround(person);
  const there = await cast.coordinator.api.workspaces.show({ workspace }).then(
    () => true,
    () => false,
  );
  return there ? workspace : enact(example, workspace, cast);
}

async function enact(example: ExampleId, workspace: string, cast: Cast): Promise<string> {
  try {
    await withoutMails(() => play(scripts[example], workspace, cast));
  } catch (error) {
    await clearAway(workspace, cast).catch(() => undefined);
    throw error;
  }
  return workspace;
}

async function clearAway(workspace: string, { coordinator }: Cast): Promise<void> {
  const { version } = await coordinator.api.workspaces.show({ workspace });
  await coordinator.api.workspaces.remove({ ...changeIn(workspace)(), version });
}
