import { getLocale, getTranslations } from "next-intl/server";
import type { ShownClause } from "@/features/agreements/shown";
import { ConsentButtons } from "./consent";

type Props = { workspace: string; versionId: string; clause: ShownClause };

/** How many agree to a clause, object to it, or have not spoken, in words; and the reader's own yes. */
export async function ClauseVoices({ workspace, versionId, clause }: Props) {
  const [t, locale] = await Promise.all([getTranslations("agreements.voices"), getLocale()]);
  const { voices } = clause;
  if (!voices) return null;
  const more = voices.silent - voices.silentNames.length;
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format([
    ...voices.silentNames,
    ...(more > 0 ? [t("others", { count: more })] : []),
  ]);
  return (
    <div className="grid gap-2">
      <p>{t("count", { agreed: voices.agreed, objecting: voices.objecting, silent: voices.silent })}</p>
      {voices.silent > 0 && <p className="max-w-measure text-ink-2">{t("silent", { names })}</p>}
      <ConsentButtons workspace={workspace} versionId={versionId} clause={clause} />
    </div>
  );
}
