import { getTranslations } from "next-intl/server";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { SpeakingControl } from "./lazy-controls";
import { MandateLines } from "./mandate-lines";

/** Who speaks in public for all: the rule, and whoever is named (phase 5). */
export async function SpeakingQuestion(props: QuestionProps) {
  const { workspace } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("structure")]);
  const structure = await api.structure.read({ workspace });
  const mandates = structure.mandates.filter((mandate) => mandate.kind === "SPOKESPERSON");
  if (!props.mayAnswer || !structure.may.manage)
    return (
      <div className="grid gap-3">
        <p className="font-semibold">
          {structure.speakingRule === "UNDECIDED"
            ? t("speaking.undecided")
            : t(`speakingChoices.${structure.speakingRule}`)}
        </p>
        <MandateLines mandates={mandates} />
      </div>
    );
  const members = await api.structure.mandatable({ workspace });
  return (
    <SpeakingControl
      question={props}
      version={structure.version}
      rule={structure.speakingRule}
      mandates={mandates}
      members={members}
    />
  );
}
