"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { errorOf, type Outcome, redeemTyped } from "./door";

/** Enter inside of a form that is not to be sent by it. */
export const onEnter = (work: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  work();
};

type Props = {
  outcome: Outcome;
  /** After each try. */
  onTried: (outcome: Outcome) => void;
  onResend: () => void;
};

/** Where the mailed code is typed, inside of whatever form stands around it. */
export function CodeEntry({ outcome, onTried, onResend }: Props) {
  const t = useTranslations("form.again");
  const id = useId();
  const [code, setCode] = useState("");
  const [pending, setPending] = useState(false);
  const redeem = async () => {
    setPending(true);
    const answer = await redeemTyped(code);
    setPending(false);
    onTried(answer);
  };
  const error = errorOf(outcome);
  return (
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
        onKeyDown={onEnter(() => void redeem())}
        className="max-w-48 tracking-widest tabular-nums"
      />
      <div className="flex flex-wrap gap-4">
        <Button pending={pending} onClick={() => void redeem()}>
          {t("submit")}
        </Button>
        <Button variant="plain" onClick={onResend}>
          {t("resend")}
        </Button>
      </div>
    </>
  );
}
