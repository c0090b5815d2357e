"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/button";
import { DateField } from "@/components/fields/date-field";
import type { QuestionKey } from "@/domain/plan/questions/all";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  question: QuestionKey;
  onward: string;
  openEnd: { reason: string; askBy: string | null } | null;
};

/**
 * The two honest answers beside an answer: "not sure yet", and "we ask our board by this day", which becomes a
 * date that comes up again. What was typed stays as a draft.
 */
export function OpenEndPart({ workspace, question, onward, openEnd }: Props) {
  const t = useTranslations("plan.open");
  const form = useTranslations("form");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const change = useChange();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(openEnd?.askBy ?? "");
  const [missing, setMissing] = useState(false);

  const leave = async (askBy: string | null) => {
    const done = await change.run([question, askBy], (requestId) =>
      api.plan.leaveOpen.mutate({ workspace, requestId, question, askBy }),
    );
    if (!done) return;
    offerUndo(t(askBy ? "askingSaved" : "notSureSaved"), {
      kind: "OPEN_END",
      recordId: done.id,
      versionAfter: done.version,
    });
    page.push(onward);
    page.refresh();
  };
  const ask = () => {
    setMissing(day === "");
    if (day !== "") void leave(day);
  };
  return (
    <fieldset className="grid gap-3">
      <legend className="sr-only">{t("group")}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-2">
        <Button variant="plain" pending={change.pending} onClick={() => leave(null)}>
          {t("notSureButton")}
        </Button>
        <Button variant="plain" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t("askButton")}
        </Button>
      </div>
      {asking && (
        <div className="grid gap-3 border-l-4 border-line pl-4">
          <DateField
            id={`${id}day`}
            label={t("until")}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
            error={missing ? form("errors.invalidDate") : undefined}
          />
          <div>
            <Button variant="quiet" pending={change.pending} onClick={ask}>
              {t("saveDay")}
            </Button>
          </div>
        </div>
      )}
      <ProblemNotice noun="plan" problem={change.problem} />
    </fieldset>
  );
}
