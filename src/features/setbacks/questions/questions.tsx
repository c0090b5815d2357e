import { getTranslations } from "next-intl/server";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import {
  BlindSpotsControl,
  FirstHoursControl,
  PremortemControl,
  WatchControl,
  WeightControl,
} from "./lazy-controls";

/** Typical setbacks that nobody has spoken of: each is taken over or set aside with a reason. */
async function BlindSpotsQuestion(props: QuestionProps) {
  const [{ spots, dismissed }, words] = await Promise.all([
    (await serverApi()).setbacks.blindSpots({ workspace: props.workspace }),
    getTranslations("catalogue-risks"),
  ]);
  return (
    <BlindSpotsControl
      question={props}
      spots={spots.map(({ id, category, mayDismiss }) => ({
        mayDismiss,
        words: {
          catalogueId: id,
          category,
          title: words(`${id}.title`),
          description: words(`${id}.about`),
          signs: ["sign1", "sign2", "sign3"].map((sign) => words(`${id}.${sign}`)),
          firstHours: words(`${id}.firstHours`),
        },
      }))}
      dismissed={dismissed.map((one) => ({ ...one, title: words(`${one.catalogueId}.title`) }))}
    />
  );
}

/** A year later, and it failed: what the reader's organisation says, and then what the others fear. */
async function PremortemQuestion(props: QuestionProps) {
  const premortem = await (await serverApi()).setbacks.premortem({ workspace: props.workspace });
  return <PremortemControl question={props} premortem={premortem} />;
}

/** How likely and how bad, in words, for each open setback. */
async function WeightQuestion(props: QuestionProps) {
  const { risks } = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <WeightControl question={props} risks={risks} />;
}

/** Which member organisation watches each setback, and which one steps in. */
async function WatchQuestion(props: QuestionProps) {
  const asked = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <WatchControl question={props} asked={asked} />;
}

/** The sign, the trigger and the first 48 hours of every high risk. */
async function FirstHoursQuestion(props: QuestionProps) {
  const { risks } = await (await serverApi()).setbacks.asked({ workspace: props.workspace });
  return <FirstHoursControl question={props} risks={risks} />;
}

/** What could go wrong, and who is prepared (task 7). */
export const setbackQuestions = {
  "setbacks/premortem": PremortemQuestion,
  "setbacks/blindSpots": BlindSpotsQuestion,
  "setbacks/weight": WeightQuestion,
  "setbacks/watch": WatchQuestion,
  "setbacks/firstHours": FirstHoursQuestion,
} satisfies QuestionControls;
