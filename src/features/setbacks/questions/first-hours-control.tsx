"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { isAssessed, isHigh } from "@/domain/setbacks/weight";
import type { QuestionProps } from "@/features/questions/question";
import type { AskedRisk } from "@/features/setbacks/shown";
import { AskedList, NoRisks } from "./asked-list";
import { PrepareForm } from "./prepare-form";

type Props = { question: QuestionProps; risks: AskedRisk[] };

/** What is still missing of the three things this question asks. */
function missingOf(risk: AskedRisk): ("sign" | "trigger" | "firstHours")[] {
  const there = {
    sign: risk.signs.length > 0,
    trigger: Boolean(risk.plan?.trigger),
    firstHours: Boolean(risk.plan?.firstHours),
  };
  return (["sign", "trigger", "firstHours"] as const).filter((part) => !there[part]);
}

/** Only high risks need a plan for the first hours; the rest of it stands on the risk's own page. */
export function FirstHoursControl({ question, risks }: Props) {
  const t = useTranslations("setbacks.asked");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const { workspace } = question;
  const unweighed = risks.filter((risk) => !isAssessed(risk)).length;
  return (
    <AskedList
      question={question}
      risks={risks.filter(isHigh)}
      isDone={(risk) => missingOf(risk).length === 0}
      openLabel={t("prepare")}
      empty={
        risks.length === 0 ? (
          <NoRisks workspace={workspace} />
        ) : (
          <div className="grid gap-3">
            <p>
              {t("noneHigh")} {unweighed > 0 && t("someUnweighed", { count: unweighed })}
            </p>
            {unweighed > 0 && (
              <p>
                <ButtonLink variant="quiet" href={`/w/${workspace}/plan/setbacks/weight`}>
                  {t("toWeight")}
                </ButtonLink>
              </p>
            )}
          </div>
        )
      }
      summary={(risk) => {
        const missing = missingOf(risk);
        return (
          <>
            <p>
              {missing.length === 0
                ? t("prepared")
                : t("missing", { parts: list.format(missing.map((part) => t(`parts.${part}`))) })}
            </p>
            <Link href={`/w/${workspace}/setbacks/${risk.id}`} className="inline-flex min-h-11 items-center">
              {t("rest")}
              <span className="sr-only">: {risk.title}</span>
            </Link>
          </>
        );
      }}
      form={(risk, next) => <PrepareForm question={question} risk={risk} next={next} />}
    />
  );
}
