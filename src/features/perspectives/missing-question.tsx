import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { MissingControl } from "./lazy-controls";
import { MissingList } from "./missing-list";

/** Who is missing and who asks there: each required perspective with what was arranged about it (A7). */
export async function MissingQuestion(props: QuestionProps) {
  const { workspace } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("perspectives")]);
  const perspectives = await api.perspectives.read({ workspace });
  const answers = props.mayAnswer && perspectives.may.manage;
  if (perspectives.required.length === 0)
    return (
      <div className="grid justify-items-start gap-3">
        <p>{t("missing.nothingRequired")}</p>
        {answers && (
          <ButtonLink href={`/w/${workspace}/plan/partners/required`}>{t("missing.choose")}</ButtonLink>
        )}
      </div>
    );
  return answers ? (
    <MissingControl question={props} perspectives={perspectives} />
  ) : (
    <MissingList required={perspectives.required} />
  );
}
