import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import type { Risk } from "@/features/setbacks/shown";

/** What is missing until the setback is prepared (A9), each in a sentence. */
export async function RiskMissingPart({ risk }: { risk: Risk }) {
  const t = await getTranslations("setbacks.missing");
  const parts = [...(risk.assessed ? [] : ["assess"]), ...risk.missing];
  return (
    <Sheet aria-labelledby="missing">
      <h2 id="missing">{t("title")}</h2>
      {parts.length === 0 ? (
        <p className="mt-2">{t("nothing")}</p>
      ) : (
        <ul className="mt-2 list-disc space-y-1.5 pl-5">
          {parts.map((part) => (
            <li key={part}>{t(part)}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
