import type { Cast } from "./cast";
import { aim, match, sayAll, share } from "./play-clarity";
import { answer, found, list, seat, settleForm } from "./play-people";
import { agree, carryOn, prepare } from "./play-security";
import type { Script } from "./script";
import { setStage } from "./stage";

/**
 * Plays an example into a new workspace under this id, through the server's own procedures and in the order of the
 * path. The seed and the button on /new use it alike.
 */
export async function play(script: Script, workspace: string, cast: Cast): Promise<void> {
  const stage = setStage(script, workspace, cast);
  for (const step of [
    found,
    list,
    seat,
    answer,
    settleForm,
    sayAll,
    match,
    aim,
    share,
    prepare,
    agree,
    carryOn,
  ])
    await step(stage);
}
