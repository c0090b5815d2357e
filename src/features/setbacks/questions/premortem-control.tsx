"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { Written } from "@/components/texts/written";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { type QuestionItem, QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { JoinButton } from "@/features/setbacks/risk/join-button";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";
import { ContributionForm } from "./contribution-form";

type Premortem = RouterOutputs["setbacks"]["premortem"];
type Named = Premortem["mine"][number];
type Props = { question: QuestionProps; premortem: Premortem };

/**
 * The own causes first; those of the others come after the first own one, because whoever reads first thinks
 * less far. Each cause is a setback of the shared list.
 */
export function PremortemControl({ question, premortem }: Props) {
  const t = useTranslations("setbacks.premortem");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const { workspace, mayAnswer } = question;
  const seated = question.partnerId !== null;

  const mine: QuestionItem[] = premortem.mine.map((risk) => {
    const own = risk.namedBy.find((each) => each.own);
    const others = risk.namedBy.filter((each) => !each.own).map((each) => each.partner.name);
    return {
      id: risk.id,
      title: risk.title,
      detail: (
        <>
          {own?.words && <Written>{own.words}</Written>}
          {others.length > 0 && (
            <p className="text-sm text-ink-2">
              {t("also", { names: list.format(others), count: others.length })}
            </p>
          )}
        </>
      ),
      href: mayAnswer ? `/w/${workspace}/setbacks/${risk.id}/edit?from=${question.question}` : undefined,
      actions: mayAnswer && own && (
        <TakeBack workspace={workspace} riskId={risk.id} title={risk.title} version={own.version} />
      ),
    };
  });
  const named = (risk: Named): QuestionItem => ({
    id: risk.id,
    title: risk.title,
    detail: (
      <p className="text-sm text-ink-2">
        {t("by", { names: list.format(risk.namedBy.map((each) => each.partner.name)) })}
      </p>
    ),
  });
  return (
    <QuestionList
      question={question}
      items={seated ? mine : premortem.others.map(named)}
      label={t(seated ? "list" : "all")}
      empty={seated && mayAnswer ? null : <p>{t("nobody")}</p>}
      addLabel={t("addMore")}
      form={seated ? (next) => <ContributionForm question={question} next={next} /> : undefined}
      asksFirst={seated && mine.length === 0}
    >
      {seated && premortem.waiting > 0 && (
        <p className="text-ink-2">{t("kept", { count: premortem.waiting })}</p>
      )}
      {seated && premortem.others.length > 0 && (
        <section aria-labelledby="others-fear" className="mt-3 grid gap-2">
          <h2 id="others-fear">{t("others")}</h2>
          {mayAnswer && <p>{t("othersLead")}</p>}
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
          <ul role="list" className="divide-y divide-line">
            {premortem.others.map((risk) => (
              <li key={risk.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                <div className="min-w-0 flex-[1_1_14rem] wrap-anywhere">
                  <p className="font-semibold">{risk.title}</p>
                  {named(risk).detail}
                </div>
                {mayAnswer && <JoinButton workspace={workspace} risk={risk} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </QuestionList>
  );
}

type BackProps = { workspace: string; riskId: string; title: string; version: number };

/** Takes one's word back; what is no more than that goes with it. */
function TakeBack({ workspace, riskId, title, version }: BackProps) {
  const t = useTranslations("setbacks.premortem");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  return (
    <ActButton
      noun="setbacks"
      variant="plain"
      run={(requestId) => api.setbacks.takeBack.mutate({ workspace, requestId, riskId, version })}
      onDone={(done) => {
        offerUndo(t("takenBack"), {
          kind: "RISK_CONTRIBUTION",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t("takeBack")}
      <span className="sr-only">: {title}</span>
    </ActButton>
  );
}
