import type { Actor } from "./actor";
import type { Tx } from "./database";

/** What a scope says to the files below it: in which workspace, on whose behalf, in which transaction, and when. */
export interface Acting {
  readonly workspaceId: string;
  readonly actor: Actor;
  readonly tx: Tx;
  readonly now: Date;
}
