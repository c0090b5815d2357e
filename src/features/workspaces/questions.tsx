import { getTranslations } from "next-intl/server";
import { Written } from "@/components/texts/written";
import { PURPOSE_AT_LEAST } from "@/domain/workspaces/purpose";
import { protectionLevels } from "@/domain/workspaces/schema";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { LifespanControl, NameControl, ProtectionControl, WhyControl } from "./lazy-controls";

/** What it is called: the workspace's own name. */
async function NameQuestion(props: QuestionProps) {
  const workspace = await (await serverApi()).workspaces.show({ workspace: props.workspace });
  if (!props.mayAnswer) return <p className="font-semibold">{workspace.name}</p>;
  return <NameControl question={props} workspace={workspace} />;
}

/** Why together, why now: the purpose that everybody reads. */
async function WhyQuestion(props: QuestionProps) {
  const [workspace, t] = await Promise.all([
    (await serverApi()).workspaces.show({ workspace: props.workspace }),
    getTranslations("workspaces"),
  ]);
  if (!props.mayAnswer)
    return <Written className="max-w-measure">{workspace.purpose || t("purpose.none")}</Written>;
  return (
    <WhyControl
      question={props}
      workspace={workspace}
      hint={t("purpose.hints.purpose", { count: PURPOSE_AT_LEAST })}
    />
  );
}

/** How long: open, until a day, until a goal. */
async function LifespanQuestion(props: QuestionProps) {
  const [workspace, t, words] = await Promise.all([
    (await serverApi()).workspaces.show({ workspace: props.workspace }),
    getTranslations("workspaces"),
    getTranslations("catalogue-questions.purpose.lifespan.options"),
  ]);
  if (!props.mayAnswer) return <p className="font-semibold">{t(`lifespans.${workspace.lifespan}`)}</p>;
  const options = (["open", "untilDate", "untilGoal"] as const).map((one) => ({
    value: { open: "OPEN", untilDate: "UNTIL_DATE", untilGoal: "UNTIL_GOAL" }[one],
    label: words(`${one}.label`),
    hint: words(`${one}.hint`),
  }));
  return <LifespanControl question={props} workspace={workspace} options={options} />;
}

/** How careful: what the level changes stands under each. */
async function ProtectionQuestion(props: QuestionProps) {
  const [workspace, words] = await Promise.all([
    (await serverApi()).workspaces.show({ workspace: props.workspace }),
    getTranslations("catalogue-questions.purpose.protection.options"),
  ]);
  const options = protectionLevels.map((level) => {
    const key = level.toLowerCase() as Lowercase<typeof level>;
    return { value: level, label: words(`${key}.label`), hint: words(`${key}.hint`) };
  });
  const chosen = options.find((option) => option.value === workspace.protection);
  if (!props.mayAnswer)
    return (
      <div className="max-w-measure">
        <p className="font-semibold">{chosen?.label}</p>
        <p>{chosen?.hint}</p>
      </div>
    );
  return <ProtectionControl question={props} workspace={workspace} options={options} />;
}

/** Why and how long they come together (task 1). */
export const purposeQuestions = {
  "purpose/name": NameQuestion,
  "purpose/why": WhyQuestion,
  "purpose/lifespan": LifespanQuestion,
  "purpose/protection": ProtectionQuestion,
} satisfies QuestionControls;
