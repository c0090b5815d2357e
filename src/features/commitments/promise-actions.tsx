"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Commitment } from "./commitment";

type Props = { workspace: string; commitment: Commitment; onChange: () => void };

const steps = ["commit", "deliver", "withdraw", "remove"] as const;
const done = {
  commit: "committed",
  deliver: "delivered",
  withdraw: "withdrawn",
  remove: "removed",
} as const;

/** What this person may do with a promise. What was promised firmly is withdrawn for all to see, not removed. */
export function PromiseActions({ workspace, commitment, onChange }: Props) {
  const t = useTranslations("commitments");
  const api = useApiClient();
  const finish = useFinish("COMMITMENT");
  const { id, version, statement, may } = commitment;
  const offered = steps.filter((step) => may[step] && !(step === "remove" && may.withdraw));
  const about = <span className="sr-only"> {statement}</span>;
  return (
    <>
      {may.change && (
        <Button variant="quiet" onClick={onChange}>
          {t("actions.change")}
          {about}
        </Button>
      )}
      {offered.map((step) => (
        <ActButton
          key={step}
          noun="commitments"
          variant={step === "commit" ? "quiet" : "plain"}
          run={(requestId) =>
            api.commitments[step].mutate({ workspace, requestId, commitmentId: id, version })
          }
          onDone={(result) => finish(t(`done.${done[step]}`), result)}
        >
          {t(`actions.${step}`)}
          {about}
        </ActButton>
      ))}
    </>
  );
}
