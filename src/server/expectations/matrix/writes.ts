import { needPath, refuseAsking } from "@/domain/expectations/ask-others";
import type { Ask, TakeBackAsk } from "@/domain/expectations/matrix/schema";
import { unless } from "@/domain/refusal";
import { pressOnce, takePressBack } from "@/server/core/mail/press";
import { NotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { standingOfNeed } from "./reads/need";

/**
 * Asks one or many organisations whether they can bring what is missing, by a neutral mail to each who speaks for them.
 * It is held and rests as every press does (core/mail/press.ts).
 */
export async function askOthers(scope: WorkspaceScope, { category, partnerIds, requestId }: Ask) {
  const wanted = new Set(partnerIds.map((id) => id.toLowerCase()));
  const { organisations } = await standingOfNeed(scope, { category });
  const asking = organisations.filter((one) => one.asks > 0).map((one) => one.partnerId);
  unless(refuseAsking(scope.member, asking));
  const partners = organisations.filter((one) => wanted.has(one.partnerId));
  if (partners.length !== wanted.size) throw new NotFound();
  const path = needPath(category);
  const pressed = await pressOnce(scope, { topic: "ASKED", path, requestId, partners });
  const { pressId: askId, reached: asked, resting, empty } = pressed;
  return { askId, asked, resting, empty };
}

/** Takes a question back while it is held. */
export const takeBackAsk = (scope: WorkspaceScope, { askId }: TakeBackAsk) => takePressBack(scope, askId);
