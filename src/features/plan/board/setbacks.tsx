import { getTranslations } from "next-intl/server";
import { Written } from "@/components/texts/written";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

type Risk = BoardPlan["setbacks"]["risks"][number];

/** What may go wrong, who watches it, and what happens then: as far as it is written down. */
export async function BoardSetbacks({ setbacks }: Pick<BoardPlan, "setbacks">) {
  const [t, words] = await Promise.all([getTranslations("plan.board"), getTranslations("setbacks")]);
  return (
    <BoardPart id="setbacks" title={t("setbacks")}>
      {setbacks.risks.length === 0 && <p>{words("empty.title")}</p>}
      {setbacks.risks.map((risk) => (
        <Setback key={risk.id} risk={risk} />
      ))}
      {setbacks.more && <p>{t("moreSetbacks", { count: setbacks.risks.length })}</p>}
    </BoardPart>
  );
}

async function Setback({ risk }: { risk: Risk }) {
  const [t, words] = await Promise.all([getTranslations("plan.board"), getTranslations("setbacks")]);
  const watches = [risk.owner?.name, risk.deputy?.name].filter(Boolean).join(", ");
  const planned = (["trigger", "firstHours", "nextSteps", "whoDecides"] as const).flatMap((name) =>
    risk.plan?.[name] ? [{ term: words(`planFields.${name}`), text: risk.plan[name] }] : [],
  );
  return (
    <section aria-labelledby={`risk-${risk.id}`} className="break-inside-avoid">
      <h3 id={`risk-${risk.id}`} className="text-base font-semibold">
        {risk.title}
      </h3>
      <p>
        {t("weight", {
          likelihood: words(`likelihoods.${risk.likelihood ?? "none"}`),
          harm: words(`harms.${risk.harm ?? "none"}`),
          watches: watches || words("map.nobody"),
        })}
      </p>
      {planned.length === 0 && <p>{t("noPlan")}</p>}
      <dl>
        {planned.map(({ term, text }) => (
          <div key={term} className="mt-1.5 max-w-measure">
            <dt className="text-sm text-ink-2">{term}</dt>
            <Written as="dd">{text}</Written>
          </div>
        ))}
      </dl>
    </section>
  );
}
