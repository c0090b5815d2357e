"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

/** The steps that the workspace can take from where it is. */
export function StateMoves({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const label = (to: string) => {
    const back = `movesFrom.${workspace.state}_${to}`;
    return t.has(back) ? t(back) : t(`moves.${to}`);
  };
  return (
    <div className="flex flex-wrap gap-3">
      {workspace.may.moveTo.map((to) => (
        <ActButton
          key={`${workspace.state} ${to}`}
          noun="workspaces"
          run={(requestId) =>
            api.workspaces.move.mutate({ workspace: workspace.id, requestId, version: workspace.version, to })
          }
          onDone={(done) => {
            offerUndo(t("moved", { state: t(`states.${to}`) }), {
              kind: "WORKSPACE",
              recordId: done.id,
              versionAfter: done.version,
            });
            page.refresh();
          }}
        >
          {label(to)}
        </ActButton>
      ))}
    </div>
  );
}
