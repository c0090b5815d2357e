"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Fit } from "@/features/expectations/shown";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import { AmountForm } from "./amount-form";

/**
 * Each side has its own word for it: who asks takes an offer, who gives makes one, the coordination brings two others
 * together.
 */
const wordOf = { RECEIVER: "takeOffer", GIVER: "offer" } as const;

/** Proposes a match with its amount. The own side has said yes with it; whose yes is missing is asked. */
export function ProposeMatchForm({
  workspace,
  fit,
  onDone,
}: {
  workspace: string;
  fit: Fit;
  onDone?: () => void;
}) {
  const t = useTranslations("expectations.matches");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const { giveId, wantId, side } = fit;
  return (
    <AmountForm
      about={fit}
      left={fit.giveLeft}
      amount={fit.suggested}
      needed={fit.suggested !== null}
      run={(requestId, quantity) =>
        api.expectations.propose.mutate({ workspace, requestId, giveId, wantId, quantity })
      }
      onDone={(done) => {
        offerUndo(t(side ? "done.proposed" : "done.proposedBoth"), {
          kind: "MATCH",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
        onDone?.();
      }}
    >
      {t(side ? wordOf[side] : "bring")}
      <span className="sr-only">
        : {t("about", { partner: fit.partner.name, statement: fit.statement.slice(0, 80) })}
      </span>
    </AmountForm>
  );
}
