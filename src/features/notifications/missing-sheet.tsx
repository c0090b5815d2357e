import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Sheet } from "@/components/sheet";
import { MissingNames, missingOf, type Props } from "./missing-names";

/** The names in a sheet of their own, under their title; nothing at all where nobody is missing and nothing stands before. */
export async function MissingSheet({
  className,
  before,
  ...names
}: Props & { className?: string; before?: ReactNode }) {
  const { missing } = await missingOf(names);
  if (missing.length === 0 && !before) return null;
  const t = await getTranslations("notifications.missing");
  return (
    <Sheet aria-labelledby="missing-names" className={`print:hidden ${className ?? ""}`}>
      <h2 id="missing-names" className="mb-2">
        {t(missing.length === 0 ? "ownTitle" : "title")}
      </h2>
      {before}
      <MissingNames {...names} />
    </Sheet>
  );
}
