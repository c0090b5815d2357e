"use client";

import { useLocale, useTranslations } from "next-intl";
import { sayMoment } from "./dates";
import type { DraftState } from "./use-draft";

/** Says in words whether what is typed is safe, and that nobody else sees it yet. Announced politely. */
export function DraftLine({ state }: { state: DraftState }) {
  const t = useTranslations("form.draft");
  const locale = useLocale();
  const words =
    state.kind === "saved"
      ? t("saved", { moment: sayMoment(state.at, locale) })
      : state.kind === "unsaved"
        ? t(state.failed ? "failed" : "saving")
        : t("none");
  return (
    <p role="status" aria-live="polite" className="max-w-measure bg-tint px-3 py-2 text-sm text-ink-2">
      {words}
    </p>
  );
}
