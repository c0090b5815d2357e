"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ConfirmButton } from "@/components/windows/confirm-button";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useApiClient } from "@/trpc/client";

/**
 * Closes the account after a second press, and signs this browser out by the same door as always, so that it forgets what it
 * kept.
 */
export function CloseButton() {
  const t = useTranslations("account.closing");
  const api = useApiClient();
  const change = useChange();
  const out = useRef<HTMLFormElement>(null);
  const close = async () => {
    const done = await change.run("close", (requestId) => api.account.close.mutate({ requestId }));
    if (done) out.current?.submit();
  };
  return (
    <div className="grid gap-2">
      <div>
        <ConfirmButton
          label={t("submit")}
          title={t("confirmTitle")}
          body={<p>{t("confirmBody")}</p>}
          confirmLabel={t("confirm")}
          cancelLabel={t("keep")}
          onConfirm={close}
        />
      </div>
      <ProblemNotice noun="account" problem={change.problem} again={() => void close()} />
      <form ref={out} method="post" action="/api/auth/signout" hidden>
        <input type="hidden" name="closed" value="1" />
      </form>
    </div>
  );
}
