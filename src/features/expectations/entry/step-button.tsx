"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import { ReliedOnButton } from "./relied-on";

type Step = "share" | "confirm" | "withdraw";
const doneOf = { share: "shared", confirm: "confirmed", withdraw: "withdrawn" } as const;

type Props = {
  workspace: string;
  expectation: {
    id: string;
    version: number;
    statement: string;
    kind: string;
    relying: readonly string[];
  };
  step: Step;
  /** The full words on the page of one entry; short ones in a list, completed for screen readers. */
  label?: string;
  variant?: "primary" | "quiet";
};

/** Shares, confirms or withdraws one entry with one press, and offers Undo. */
export function StepButton({ workspace, expectation, step, label, variant = "quiet" }: Props) {
  const t = useTranslations("expectations");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const { show } = useConfirmation();
  const named = { workspace, expectationId: expectation.id, version: expectation.version };
  return (
    <ReliedOnButton
      label={label ?? (step === "withdraw" ? t("page.withdraw") : t(`short.${step}`))}
      relying={step === "withdraw" ? expectation.relying : []}
      kind={expectation.kind}
      variant={variant}
      run={(requestId) => api.expectations[step].mutate({ ...named, requestId })}
      onDone={(done) => {
        if (done.sealed) show({ message: t("done.SEALED") });
        else
          offerUndo(t(`done.${doneOf[step]}`), {
            kind: "EXPECTATION",
            recordId: done.id,
            versionAfter: done.version,
          });
        page.refresh();
      }}
    >
      {label === undefined && step !== "withdraw" && (
        <>
          {t(`short.${step}`)}
          <span className="sr-only">: {expectation.statement.slice(0, 80)}</span>
        </>
      )}
    </ReliedOnButton>
  );
}
