"use client";

import { useLocale, useTranslations } from "next-intl";
import { sayMoment } from "@/features/words/dates";
import { useZone } from "@/features/words/zone";
import type { DraftView } from "./view";

type Props = {
  state: DraftView["line"];
  sealed: boolean;
  /** The form asks to sign in: it is no lack of connection then. */
  isSignedOut: boolean;
};

/** Says in words whether what is typed is safe, and that nobody else sees it yet. Announced politely. */
export function DraftLine({ state, sealed, isSignedOut }: Props) {
  const t = useTranslations("form.draft");
  const locale = useLocale();
  const zone = useZone();
  const words =
    state.kind === "saved"
      ? t("saved", { moment: sayMoment(state.at, locale, zone) })
      : state.kind === "unsaved"
        ? t(isSignedOut ? "signedOut" : state.failed ? "failed" : "saving")
        : t(state.kind === "none" && sealed ? "noneSealed" : state.kind);
  return (
    <p role="status" aria-live="polite" className="max-w-measure bg-tint px-3 py-2 text-sm text-ink-2">
      {words}
    </p>
  );
}
