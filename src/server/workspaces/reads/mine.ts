import type { SignInFacts } from "@/domain/account/session";
import { workspacesOf } from "@/server/core/auth/people";
import { inEachWorkspace } from "@/server/core/scope";
import { readSwitcherEntry, readTrashEntry } from "@/server/workspaces/reads";

type SignedIn = SignInFacts & { id: string };

/** The workspaces of a person, newest first: one scope each, so that every workspace says itself what it shows. */
export async function listMyWorkspaces(signIn: SignedIn) {
  const ids = await workspacesOf(signIn.id);
  return inEachWorkspace(signIn.id, ids, "workspace.read", readSwitcherEntry, { signIn });
}

/** The workspaces that this person put into the trash or may take out of it, with the day each goes for good. */
export async function listTrash(signIn: SignedIn) {
  const ids = await workspacesOf(signIn.id);
  const options = { removed: true, signIn };
  const entries = await inEachWorkspace(signIn.id, ids, "workspace.remove", readTrashEntry, options);
  return entries.filter((entry) => entry !== null);
}
