import type { useTranslations } from "next-intl";
import type { RouterOutputs } from "@/trpc/types";

type Translate = ReturnType<typeof useTranslations<"decisions">>;
type Listed = RouterOutputs["decisions"]["list"]["decisions"][number];
/** What a decision was about, and its page; none where the record is gone. */
interface About {
  title: string;
  href?: string;
}

/** A decision by its subject: every subject has its words, so that none is taken for another. */
export function aboutDecision(t: Translate, workspace: string, { subject, goal, agreement }: Listed): About {
  const here = `/w/${workspace}`;
  const subjects: Record<typeof subject, () => About> = {
    FORM: () => ({ title: t("subjects.FORM"), href: `${here}/purpose` }),
    START: () => ({ title: t("subjects.START"), href: here }),
    GOAL: () =>
      goal
        ? { title: t("subjects.GOAL", { title: goal.title }), href: `${here}/goals/${goal.id}` }
        : { title: t("subjects.GOAL_GONE") },
    AGREEMENT_VERSION: () =>
      agreement
        ? {
            title: t(agreement.ends ? "subjects.AGREEMENT_END" : "subjects.AGREEMENT_VERSION", {
              title: agreement.title,
              number: agreement.number,
            }),
            href: `${here}/agreements/${agreement.id}?version=${agreement.number}`,
          }
        : { title: t("subjects.AGREEMENT_VERSION_GONE") },
  };
  return subjects[subject]();
}
