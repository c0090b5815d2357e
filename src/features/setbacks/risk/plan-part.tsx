import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Sheet } from "@/components/sheet";
import { Written } from "@/components/texts/written";
import { planFields } from "@/domain/setbacks/schema";
import type { Risk } from "@/features/setbacks/shown";

/** What happens when it comes true, to be read in a hurry: only what has been written. */
export async function RiskPlanPart({ here, risk }: { here: string; risk: Risk }) {
  const t = await getTranslations("setbacks");
  const { plan } = risk;
  const written = plan
    ? (Object.keys(planFields) as (keyof typeof planFields)[]).filter((name) => plan[name] !== "")
    : [];
  return (
    <Sheet aria-labelledby="plan">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 id="plan">{t("plan.title")}</h2>
        {risk.may.change && plan && (
          <ButtonLink variant="quiet" href={`${here}/plan`}>
            {t(written.length > 0 ? "plan.change" : "plan.begin")}
          </ButtonLink>
        )}
      </div>
      {written.length === 0 && <p className="mt-2">{t("plan.none")}</p>}
      {written.map((name) => (
        <div key={name} className="mt-4 max-w-measure">
          <h3>{t(`planFields.${name}`)}</h3>
          <Written className="mt-1">{plan?.[name]}</Written>
        </div>
      ))}
    </Sheet>
  );
}
