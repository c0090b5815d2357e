"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/windows/dialog";
import { ActButton } from "@/features/forms/act-button";

type Props<R> = {
  label: string;
  /** Names of the organisations that count on it: promises that both sides have accepted. */
  relying: readonly string[];
  kind: string;
  variant?: "primary" | "quiet" | "plain";
  run: (requestId: string) => Promise<R>;
  onDone: (result: R) => void;
  children?: ReactNode;
};

/**
 * Takes an entry out, or one's word back. At once where it concerns nobody else; where others count on it, it is said
 * first whom it concerns.
 */
export function ReliedOnButton<R>({
  label,
  relying,
  kind,
  variant = "quiet",
  run,
  onDone,
  children,
}: Props<R>) {
  const t = useTranslations("expectations.relying");
  const locale = useLocale();
  const content = children || label;
  if (relying.length === 0)
    return (
      <ActButton noun="expectations" variant={variant} run={run} onDone={onDone}>
        {content}
      </ActButton>
    );
  const names = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  return (
    <Dialog
      role="alertdialog"
      title={t("title")}
      trigger={
        <Button variant={variant} aria-haspopup="dialog">
          {content}
        </Button>
      }
    >
      {(close) => (
        <>
          <p className="max-w-measure">
            {t(kind === "GIVE" ? "give" : "ask", { count: relying.length, names: names.format(relying) })}
          </p>
          <p className="mt-2 max-w-measure">{t("after")}</p>
          <div className="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
            <ActButton
              noun="expectations"
              variant="primary"
              run={run}
              onDone={(done) => {
                close();
                onDone(done);
              }}
            >
              {label}
            </ActButton>
            <Button variant="quiet" onClick={close}>
              {t("keep")}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
