"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { CodeEntry } from "./code-entry";
import { errorOf, mailCode, type Outcome } from "./door";

const SENDING: Outcome = { state: "sending", left: null };

/**
 * Whoever sits here proves the mailbox once more, without leaving the page: a code is mailed at once, because the press
 * before asked for it, and `onDone` carries on with what was pressed. Nothing that was typed is touched.
 */
export function SignInAgain({ onDone }: { onDone?: () => void }) {
  const t = useTranslations("form.again");
  const [outcome, setOutcome] = useState(SENDING);
  const { state } = outcome;
  const asked = useRef(false);

  const mail = async () => {
    setOutcome(SENDING);
    setOutcome(await mailCode());
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, by the press that brought this here
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void mail();
  }, []);
  const tried = (answer: Outcome) => {
    setOutcome(answer);
    if (answer.state === "signedIn") onDone?.();
  };

  if (state === "signedIn") return <Notice role="status">{t("done")}</Notice>;
  const error = errorOf(outcome);
  const hasCode = state === "sent" || error !== undefined || state === "limited";
  return (
    <Notice tone="decision" role="status">
      <div className="grid gap-4">
        <p>
          {state === "sending" && t("sending")}
          {(state === "sent" || error) && t("sent")}
          {state === "limited" && t("limited")}
          {!hasCode && state !== "sending" && t("failed")}
        </p>
        {hasCode && <CodeEntry outcome={outcome} onTried={tried} onResend={() => void mail()} />}
        {!hasCode && state !== "sending" && (
          <div>
            <Button variant="quiet" onClick={() => void mail()}>
              {t("resend")}
            </Button>
          </div>
        )}
      </div>
    </Notice>
  );
}
