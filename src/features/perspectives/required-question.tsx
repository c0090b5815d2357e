import { getTranslations } from "next-intl/server";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { RequiredControl } from "./lazy-controls";

/** Which perspectives must not be missing (phase 2). */
export async function RequiredQuestion(props: QuestionProps) {
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
