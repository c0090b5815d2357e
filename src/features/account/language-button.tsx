"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { Button } from "@/components/button";
import { locales } from "@/domain/account/choices";
import { useChange } from "@/features/forms/use-change";
import { useReady } from "@/features/forms/use-ready";
import { useApiClient } from "@/trpc/client";

/** Each language calls itself by its own name, so that whoever cannot read this page finds it. */
const ownNames = { de: "Auf Deutsch", en: "In English" } as const;

/** The other language at one press, for this page and every other one, and for mails. */
export function LanguageButton() {
  const api = useApiClient();
  const page = useRouter();
  const ready = useReady();
  const change = useChange();
  const current = useLocale();
  const other = locales.find((locale) => locale !== current);
  if (!other) return null;
  const press = async () => {
    const done = await change.run(other, (requestId) =>
      api.account.setLocale.mutate({ requestId, locale: other }),
    );
    if (done !== null) page.refresh();
  };
  return (
    <Button variant="plain" lang={other} disabled={!ready} pending={change.pending} onClick={press}>
      {ownNames[other]}
    </Button>
  );
}
