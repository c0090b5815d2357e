"use client";

import { useTranslations } from "next-intl";
import { RemoveButton } from "@/features/forms/remove-button";
import { useApiClient } from "@/trpc/client";
import type { ShownActor } from "./shown";

/** Takes an actor off the list, with Undo. */
export function RemoveActorButton({ workspace, actor }: { workspace: string; actor: ShownActor }) {
  const t = useTranslations("actors");
  const api = useApiClient();
  return (
    <RemoveButton
      noun="actors"
      kind="EXTERNAL_ACTOR"
      label={t("remove")}
      removed={t("removed", { name: actor.name })}
      backTo={`/w/${workspace}/actors`}
      remove={(requestId) =>
        api.actors.remove.mutate({ workspace, requestId, actorId: actor.id, version: actor.version })
      }
    />
  );
}
