"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import type { ShownClause } from "@/features/agreements/shown";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; objection: ShownClause["objections"][number] };

/** What its own organisation says of an objection in one press, and the coordination's question whether it is settled. */
export function ObjectionSteps({ workspace, objection }: Props) {
  const t = useTranslations("agreements.objection");
  const api = useApiClient();
  const finish = useFinish("OBJECTION");
  const { show } = useConfirmation();
  const page = useRouter();
  const { id: objectionId, version, may } = objection;
  const end = (how: "SETTLED" | "WITHDRAWN") => (requestId: string) =>
    api.agreements.endObjection.mutate({ workspace, requestId, objectionId, version, how });
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2 print:hidden">
      {may.end && (
        <>
          <ActButton
            noun="agreements"
            variant={objection.askedOn ? "primary" : "quiet"}
            run={end("SETTLED")}
            onDone={(done) => finish(t("settled"), done)}
          >
            {t(objection.askedOn || objection.replies.length > 0 ? "settle" : "settleAlone")}
          </ActButton>
          <ActButton
            noun="agreements"
            variant="plain"
            run={end("WITHDRAWN")}
            onDone={(done) => finish(t("withdrawn"), done)}
          >
            {t("withdraw")}
          </ActButton>
        </>
      )}
      {may.ask && (
        <ActButton
          noun="agreements"
          run={(requestId) =>
            api.agreements.askObjector.mutate({ workspace, requestId, objectionId, version })
          }
          onDone={() => {
            show({ message: t("askedDone", { organisation: objection.partner.name }) });
            page.refresh();
          }}
        >
          {t("ask")}
          <span className="sr-only">: {objection.partner.name}</span>
        </ActButton>
      )}
    </div>
  );
}
