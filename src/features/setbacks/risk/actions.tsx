"use client";

import { useTranslations } from "next-intl";
import { RemoveButton } from "@/features/forms/remove-button";
import type { Risk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";
import { RiskMoveButton } from "./move-button";

/** The other moves from here, and taking the setback away. */
export function RiskActions({ workspace, risk }: { workspace: string; risk: Risk }) {
  const t = useTranslations("setbacks");
  const api = useApiClient();
  const named = { workspace, riskId: risk.id, version: risk.version };
  // What stands under "Als Nächstes" is not offered a second time.
  const asked = risk.next === "settle" ? "CLOSED" : risk.next === "move" ? risk.ahead?.state : undefined;
  const others = risk.may.moveTo.filter((to) => to !== asked);
  if (!risk.may.remove && others.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {others.map((to) => (
        <RiskMoveButton key={to} workspace={workspace} risk={risk} to={to} />
      ))}
      {risk.may.remove && (
        <RemoveButton
          noun="setbacks"
          kind="RISK"
          label={t("page.remove")}
          removed={t("page.removed", { title: risk.title })}
          backTo={`/w/${workspace}/setbacks`}
          remove={(requestId) => api.setbacks.remove.mutate({ ...named, requestId })}
        />
      )}
    </div>
  );
}
