"use client";

import { useTranslations } from "next-intl";
import type { QuestionProps } from "@/features/questions/question";
import { MandateForm } from "./mandate-form";
import type { Mandatable, Mandate } from "./structure";

type Props = { question: QuestionProps; deputy?: Mandate; members: Mandatable };

/** One deputy; whoever is named again hands the task on. */
export function DeputyControl({ question, deputy, members }: Props) {
  const t = useTranslations("structure");
  return (
    <MandateForm
      question={question}
      kind="DEPUTY_COORDINATION"
      members={members}
      mandate={deputy}
      saved={(name) => t("deputy.saved", { name })}
    />
  );
}
