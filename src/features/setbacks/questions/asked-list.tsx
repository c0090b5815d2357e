"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import type { AskedRisk } from "@/features/setbacks/shown";

type Props = {
  question: QuestionProps;
  risks: readonly AskedRisk[];
  /** Whether this question is answered for a setback. */
  isDone: (risk: AskedRisk) => boolean;
  /** What stands so far. */
  summary: (risk: AskedRisk) => ReactNode;
  /** The form in place; it gets the function that goes on to the next setback without an answer. */
  form: (risk: AskedRisk, next: () => void) => ReactNode;
  openLabel: string;
  /** Said instead of the list when there is nothing to ask about. */
  empty: ReactNode;
};

/**
 * One question about each setback: the first without an answer is open, and saving opens the next one. So ten
 * setbacks are ten short answers on one page and nobody has to look for what is left.
 */
export function AskedList({ question, risks, isDone, summary, form, openLabel, empty }: Props) {
  const t = useTranslations("setbacks.asked");
  const [open, setOpen] = useState(() => risks.find((risk) => !isDone(risk))?.id ?? null);
  const nextAfter = (risk: AskedRisk) => () => {
    const at = risks.indexOf(risk);
    const inOrder = [...risks.slice(at + 1), ...risks.slice(0, at)];
    setOpen(inOrder.find((each) => !isDone(each))?.id ?? null);
  };
  const { mayAnswer } = question;
  return (
    <QuestionList
      question={question}
      label={t("list")}
      empty={empty}
      changing={mayAnswer && open !== null}
      items={risks.map((risk) => {
        const asking = mayAnswer && open === risk.id;
        return {
          id: risk.id,
          title: risk.title,
          detail: asking ? <div className="mt-3">{form(risk, nextAfter(risk))}</div> : summary(risk),
          actions: mayAnswer && (
            <Button
              variant={asking || isDone(risk) ? "plain" : "quiet"}
              aria-expanded={asking}
              onClick={() => setOpen(asking ? null : risk.id)}
            >
              {asking ? t("close") : isDone(risk) ? t("change") : openLabel}
              <span className="sr-only">: {risk.title}</span>
            </Button>
          ),
        };
      })}
    />
  );
}

/** Nothing is on the list yet: the way to the question that fills it. */
export function NoRisks({ workspace }: { workspace: string }) {
  const t = useTranslations("setbacks.asked");
  return (
    <div className="grid gap-3">
      <p>{t("noRisks")}</p>
      <p>
        <ButtonLink variant="quiet" href={`/w/${workspace}/plan/setbacks/premortem`}>
          {t("toPremortem")}
        </ButtonLink>
      </p>
    </div>
  );
}
