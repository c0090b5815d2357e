import { getTranslations } from "next-intl/server";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { DeputyControl } from "./lazy-controls";
import { MandateLines } from "./mandate-lines";

/** Who stands in for the coordination, so that the plan does not stop with one person (phase 5). */
export async function DeputyQuestion(props: QuestionProps) {
  const { workspace } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("structure")]);
  const structure = await api.structure.read({ workspace });
  const deputies = structure.mandates.filter((mandate) => mandate.kind === "DEPUTY_COORDINATION");
  if (!props.mayAnswer || !structure.may.manage)
    return deputies.length > 0 ? <MandateLines mandates={deputies} /> : <p>{t("deputy.none")}</p>;
  const members = await api.structure.mandatable({ workspace });
  return <DeputyControl question={props} deputy={deputies[0]} members={members} />;
}
