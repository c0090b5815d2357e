"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/button";
import { SlowNote } from "@/components/slow-note";
import type { ExampleId } from "@/domain/examples/schema";

/** One press opens an example. It says that it is busy, and is pressable again for whoever comes back to the page. */
export function OpenExample({ example, press }: { example: ExampleId; press: string }) {
  const t = useTranslations("examples");
  const [pending, setPending] = useState(false);
  useEffect(() => {
    const shownAgain = () => setPending(false);
    window.addEventListener("pageshow", shownAgain);
    return () => window.removeEventListener("pageshow", shownAgain);
  }, []);
  return (
    <form
      method="post"
      action="/new/example"
      onSubmit={() => setPending(true)}
      className="flex flex-wrap items-center gap-x-4 gap-y-1"
    >
      <input type="hidden" name="example" value={example} />
      <input type="hidden" name="press" value={press} />
      <Button
        type="submit"
        variant="quiet"
        pending={pending}
        pendingLabel={t("open.pending")}
        aria-label={pending ? undefined : t("open.pressNamed", { name: t(`names.${example}`) })}
      >
        {t("open.press")}
      </Button>
      <SlowNote pending={pending}>{t("open.slow")}</SlowNote>
    </form>
  );
}
