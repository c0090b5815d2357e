import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import type { QuestionProps } from "./question";

/** The way on from a question that has nothing to answer here: read only, or not yet. No question is a dead end. */
export async function WayOn({ question }: { question: Pick<QuestionProps, "workspace" | "onward"> }) {
  const t = await getTranslations("form");
  return (
    <p className="flex flex-wrap items-center gap-4 print:hidden">
      <ButtonLink className="w-full sm:w-auto" href={question.onward}>
        {t("continue")}
      </ButtonLink>
      <ButtonLink variant="plain" href={`/w/${question.workspace}/plan`}>
        {t("later")}
      </ButtonLink>
    </p>
  );
}
