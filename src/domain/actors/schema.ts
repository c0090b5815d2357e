import { z } from "zod";
import { change, cursor, day, id, inWorkspace, line, text, version } from "@/domain/input";
import { actorKinds, type Influence, influences, stances } from "./choices";

export { type ActorKind, type Influence, influences, type Stance, stances } from "./choices";

/** Whether a stored number is one of the five steps; the database checks the same. */
export const isInfluence = (value: number): value is Influence =>
  (influences as readonly number[]).includes(value);

/**
 * Who it is. The role is required because only people and bodies in a public role belong here, never
 * private persons: whoever has none cannot be entered.
 */
export const actorFields = {
  name: line(),
  role: line(),
  kind: z.enum(actorKinds, "invalid"),
};

/** Where it stood on one day. What nobody can show is a rumour, so the evidence is required. */
export const stanceFields = {
  stance: z.enum(stances, "invalid"),
  influence: z.number("invalidNumber").int("invalidNumber").min(1, "invalidNumber").max(5, "invalidNumber"),
  evidence: text(1000),
  observedOn: day,
};

export const actorList = inWorkspace({ after: cursor });
/** One actor; `after` is the last observation shown. */
export const actorRef = inWorkspace({ actorId: id, after: cursor });
export const addActorInput = change(actorFields);
export const changeActorInput = change({ actorId: id, version, ...actorFields });
export const removeActorInput = change({ actorId: id, version });
export const observeActorInput = change({ actorId: id, ...stanceFields });
export const withdrawStanceInput = change({ stanceId: id, version });

export type AddActor = z.infer<typeof addActorInput>;
export type ChangeActor = z.infer<typeof changeActorInput>;
export type RemoveActor = z.infer<typeof removeActorInput>;
export type ObserveActor = z.infer<typeof observeActorInput>;
export type WithdrawStance = z.infer<typeof withdrawStanceInput>;
