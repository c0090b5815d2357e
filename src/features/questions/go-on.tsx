"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { useDraftKeeper } from "@/features/drafts/use-draft";
import type { useOpenForms } from "@/features/forms/open-forms";
import { useReady } from "@/features/forms/use-ready";
import type { QuestionProps } from "./question";

type Props = {
  question: QuestionProps;
  forms: ReturnType<typeof useOpenForms>;
  /** A form stands open, so going on saves. */
  saves: boolean;
  /** Something stands as the answer already, so that going on closes the question. */
  isAnswered: boolean;
};

/**
 * The one button that leads on, and the way to come back later. What was typed is taken in first; where that cannot be,
 * the form says why and nobody is led away. A draft that belongs to no open form stays a draft.
 */
export function GoOn({ question, forms, saves, isAnswered }: Props) {
  const t = useTranslations("form");
  const page = useRouter();
  const ready = useReady();
  const { keeper } = useDraftKeeper(question);
  const [pending, go] = useTransition();
  const press = () =>
    go(async () => {
      const typed = forms.anyHoldsWords();
      if (!(await forms.takeInAll())) return;
      const isLeftOver = keeper.view().contents !== null;
      if (isAnswered && question.mayAnswer && !typed && !isLeftOver) await keeper.settle({ shared: false });
      page.push(question.onward);
      page.refresh();
    });
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Button
        className="w-full sm:w-auto"
        disabled={!ready}
        pending={pending}
        pendingLabel={t("saving")}
        onClick={press}
      >
        {t(saves || forms.isAnyOpen ? "saveAndContinue" : "continue")}
      </Button>
      <ButtonLink variant="plain" href={`/w/${question.workspace}/plan`}>
        {t("later")}
      </ButtonLink>
    </div>
  );
}
