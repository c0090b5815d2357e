import { getTranslations } from "next-intl/server";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { BlindSpotsControl } from "./lazy-controls";

/** Typical setbacks that nobody has spoken of: each is taken over or set aside with a reason. */
export async function BlindSpotsQuestion(props: QuestionProps) {
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
