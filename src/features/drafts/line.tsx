"use client";

import { useLocale, useTranslations } from "next-intl";
import { sayMoment } from "@/features/words/dates";
import { useZone } from "@/features/words/zone";
import type { DraftView } from "./view";

/** Says in words whether what is typed is safe, and that nobody else sees it yet. Announced politely. */
export function DraftLine({ state, sealed }: { state: DraftView["line"]; sealed: boolean }) {
  const t = useTranslations("form.draft");
  const locale = useLocale();
  const zone = useZone();
  const words =
    state.kind === "saved"
      ? t("saved", { moment: sayMoment(state.at, locale, zone) })
      : state.kind === "unsaved"
        ? t(state.failed ? "failed" : "saving")
        : t(state.kind === "none" && sealed ? "noneSealed" : state.kind);
  return (
    <p role="status" aria-live="polite" className="max-w-measure bg-tint px-3 py-2 text-sm text-ink-2">
      {words}
    </p>
  );
}
