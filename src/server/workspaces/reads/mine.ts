import { workspacesOf } from "@/server/core/auth/people";
import { inEachWorkspace } from "@/server/core/scope";
import { readSwitcherEntry, readTrashEntry } from "@/server/workspaces/reads";

/** The workspaces of a person, newest first: one scope each, so that every workspace says itself what it shows. */
export async function listMyWorkspaces(personId: string) {
  return inEachWorkspace(personId, await workspacesOf(personId), "workspace.read", readSwitcherEntry);
}

/** The workspaces that this person put into the trash or may take out of it, with the day each goes for good. */
export async function listTrash(personId: string) {
  const ids = await workspacesOf(personId);
  const entries = await inEachWorkspace(personId, ids, "workspace.remove", readTrashEntry, { removed: true });
  return entries.filter((entry) => entry !== null);
}
