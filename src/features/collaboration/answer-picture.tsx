import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { AnsweredQuestion } from "@/domain/collaboration/answer-picture";
import { type FormChoice, formChoices } from "@/domain/collaboration/schema";
import type { FormCheckShown } from "./shown";

type Props = { questions: readonly AnsweredQuestion[]; partners: FormCheckShown["partners"] };

const small = (choice: FormChoice) => choice.toLowerCase() as Lowercase<FormChoice>;

/**
 * One small picture per question: its three answers side by side, loosest to closest, and under each the strands of those
 * who gave it. Every disc says whose it is, so the picture is heard as it is seen.
 */
export async function AnswerPicture({ questions, partners }: Props) {
  const words = await getTranslations("catalogue-questions.form");
  return (
    <div className="grid gap-y-7">
      {questions.map(({ question, by }) => (
        <section key={question} aria-labelledby={`asked-${question}`} className="break-inside-avoid">
          <h3 id={`asked-${question}`} className="text-base font-semibold">
            {words(`${question}.short`)}
          </h3>
          <dl className="mt-2 grid gap-x-5 gap-y-3 sm:grid-cols-3">
            {formChoices.map((choice) => (
              <Answer
                key={choice}
                text={words(`${question}.options.${small(choice)}`)}
                partners={partners.filter((one) => by[choice].includes(one.id))}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** One answer above its strands. An answer that nobody gave stays, paler, so that one sees what was open to choose. */
async function Answer({ text, partners }: { text: string; partners: Props["partners"] }) {
  const t = await getTranslations("collaboration.result");
  const taken = partners.length > 0;
  return (
    <div className={`border-t-2 pt-2 ${taken ? "border-ink" : "border-line max-sm:hidden print:block"}`}>
      <dt className={`text-sm hyphens-auto ${taken ? "" : "text-ink-2"}`}>{text}</dt>
      <dd className="mt-2 flex flex-wrap gap-1">
        {partners.map((one) => (
          <StrandDisc key={one.id} {...one} />
        ))}
        {!taken && <span className="sr-only">{t("nobody")}</span>}
      </dd>
    </div>
  );
}
