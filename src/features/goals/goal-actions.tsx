"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { RemoveButton } from "@/features/forms/remove-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

/** What can be done with a goal besides changing its text: move it on, or take it away. */
export function GoalActions({ workspace, goal }: { workspace: string; goal: Goal }) {
  const t = useTranslations("goals");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const named = { workspace, goalId: goal.id, version: goal.version };
  if (!goal.may.remove && goal.may.moveTo.length === 0) return null;
  const drops = goal.may.moveTo.includes("DROPPED");
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        {goal.may.moveTo.map((to) => (
          <ActButton
            key={to}
            noun="goals"
            run={(requestId) => api.goals.move.mutate({ ...named, requestId, to })}
            onDone={(done) => {
              offerUndo(t("saved"), { kind: "GOAL", recordId: done.id, versionAfter: done.version });
              page.refresh();
            }}
          >
            {t(`moves.${to}`)}
          </ActButton>
        ))}
        {goal.may.remove && (
          <RemoveButton
            noun="goals"
            kind="GOAL"
            label={t("remove")}
            removed={t("removed", { title: goal.title })}
            backTo={`/w/${workspace}/goals`}
            remove={(requestId) => api.goals.remove.mutate({ ...named, requestId })}
          />
        )}
      </div>
      {(drops || goal.may.remove) && (
        <p className="max-w-measure text-sm text-ink-2 print:hidden">
          {drops && t("hints.drop")} {goal.may.remove && t("hints.remove")}
        </p>
      )}
    </div>
  );
}
