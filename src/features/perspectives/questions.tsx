import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { QuestionList } from "@/features/questions/list";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { MissingControl, RequiredControl } from "./lazy-controls";
import { MissingList } from "./missing-list";

/** Who is missing and who asks there: each required perspective with what was arranged about it (A7). */
async function MissingQuestion(props: QuestionProps) {
  const { workspace } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("perspectives")]);
  const perspectives = await api.perspectives.read({ workspace });
  const answers = props.mayAnswer && perspectives.may.manage;
  if (perspectives.required.length === 0)
    return (
      <QuestionList
        question={props}
        label=""
        items={[]}
        empty={
          <div className="grid justify-items-start gap-3">
            <p>{t("missing.nothingRequired")}</p>
            {answers && (
              <ButtonLink variant="quiet" href={`/w/${workspace}/plan/partners/required`}>
                {t("missing.choose")}
              </ButtonLink>
            )}
          </div>
        }
      />
    );
  return answers ? (
    <MissingControl question={props} perspectives={perspectives} />
  ) : (
    <MissingList required={perspectives.required} />
  );
}

/** Which perspectives must not be missing (phase 2). */
async function RequiredQuestion(props: QuestionProps) {
  const [api, t, words] = await Promise.all([
    serverApi(),
    getTranslations("perspectives"),
    getTranslations("catalogue-perspectives"),
  ]);
  const perspectives = await api.perspectives.read({ workspace: props.workspace });
  if (props.mayAnswer && perspectives.may.manage)
    return <RequiredControl question={props} perspectives={perspectives} />;
  if (perspectives.required.length === 0) return <p>{t("required.none")}</p>;
  return (
    <ul className="list-disc pl-5">
      {perspectives.required.map(({ perspective }) => (
        <li key={perspective}>{words(`${perspective}.label`)}</li>
      ))}
    </ul>
  );
}

/** Who must not be missing, and who asks there (task 3). */
export const perspectiveQuestions = {
  "partners/required": RequiredQuestion,
  "partners/missing": MissingQuestion,
} satisfies QuestionControls;
