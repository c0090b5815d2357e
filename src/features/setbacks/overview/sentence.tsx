import { getTranslations } from "next-intl/server";
import type { Card } from "@/features/setbacks/shown";

type Props = { counts: { open: number; prepared: number }; first: Card | undefined };

/** The sentence the page begins with: how many, how many prepared, and where an answer is missing most. */
export async function RiskSentence({ counts, first }: Props) {
  const t = await getTranslations("setbacks");
  if (counts.open === 0) return <p>{t("allClosed")}</p>;
  const urgent = first && (first.state === "TRIGGERED" ? "TRIGGERED" : first.preparation);
  return (
    <p>
      {t("count", { count: counts.open, prepared: counts.prepared })}{" "}
      {first && urgent && urgent !== "PREPARED" && (
        <strong>{t(`first.${urgent}`, { title: first.title })}</strong>
      )}
    </p>
  );
}
