import { useTranslations } from "next-intl";
import { fingerprintGroups } from "@/domain/agreements/clauses/canonical-text";

/** A fingerprint in groups of four, so that two people can compare it aloud. */
export function Fingerprint({ value }: { value: string }) {
  const t = useTranslations("agreements.fingerprint");
  return (
    <dl className="text-sm">
      <dt className="font-semibold">{t("label")}</dt>
      <dd className="mt-1 flex max-w-88 flex-wrap gap-x-3 font-mono tabular-nums">
        {fingerprintGroups(value).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat and never move
          <span key={index}>{group} </span>
        ))}
      </dd>
      <dd className="mt-2 text-ink-2">{t("explain")}</dd>
    </dl>
  );
}
