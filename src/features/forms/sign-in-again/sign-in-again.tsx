"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { Notice } from "@/components/notice";

type Outcome = { state: string; left: number | null };

/** Asks one of the doors without leaving the page; null when nothing came back. */
async function askDoor(path: string, fields: Record<string, string>): Promise<Outcome | null> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(fields),
    });
    return response.ok ? ((await response.json()) as Outcome) : null;
  } catch {
    return null;
  }
}

/** What the field says beside it after a code was not taken; undefined while it is to be typed. */
const errorOf = (state: string, left: number | null): "wrong" | "spent" | undefined =>
  state === "wrong" ? (left === 0 ? "spent" : "wrong") : state === "code" ? "wrong" : undefined;

/**
 * Whoever sits here proves the mailbox once more, without leaving the page: a code is mailed at once, because the press
 * before asked for it, and `onDone` carries on with what was pressed. Nothing that was typed is touched.
 */
export function SignInAgain({ onDone }: { onDone?: () => void }) {
  const t = useTranslations("form.again");
  const id = useId();
  const [{ state, left }, setOutcome] = useState<Outcome>({ state: "sending", left: null });
  const [code, setCode] = useState("");
  const [pending, setPending] = useState(false);
  const asked = useRef(false);

  const mail = async () => {
    setOutcome({ state: "sending", left: null });
    setOutcome((await askDoor("/api/auth/again", {})) ?? { state: "failed", left: null });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, by the press that brought this here
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void mail();
  }, []);
  const redeem = async () => {
    setPending(true);
    const outcome = (await askDoor("/api/auth/callback/email", { code })) ?? { state: "failed", left: null };
    setPending(false);
    setOutcome(outcome);
    if (outcome.state === "signedIn") onDone?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    // inside another form, which is not to be sent by this
    event.preventDefault();
    void redeem();
  };

  if (state === "signedIn") return <Notice role="status">{t("done")}</Notice>;
  const error = errorOf(state, left);
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
        {hasCode && (
          <>
            <TextField
              id={id}
              label={t("code")}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={24}
              value={code}
              error={error && t(error)}
              onChange={(event) => setCode(event.target.value)}
              onKeyDown={onKeyDown}
              className="max-w-48 tracking-widest tabular-nums"
            />
            <div className="flex flex-wrap gap-4">
              <Button pending={pending} onClick={() => void redeem()}>
                {t("submit")}
              </Button>
              <Button variant="plain" onClick={() => void mail()}>
                {t("resend")}
              </Button>
            </div>
          </>
        )}
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
