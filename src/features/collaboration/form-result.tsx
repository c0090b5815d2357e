import { getLocale, getTranslations } from "next-intl/server";
import { DataTable } from "@/components/data-table";
import { Disclosure } from "@/components/disclosure";
import { Notice } from "@/components/notice";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import {
  type AnsweredQuestion,
  answersByQuestion,
  furthestApart,
  otherwiseThanMost,
} from "@/domain/collaboration/answer-picture";
import type { FormCheck } from "@/domain/collaboration/form-check";
import type { FormQuestion } from "@/domain/collaboration/schema";
import { AnswerPicture } from "./answer-picture";
import type { FormCheckShown } from "./shown";

type Props = { check: FormCheck } & Pick<FormCheckShown, "heard" | "partners" | "answers">;

/** Whose answers they are, where only one organisation has given them. */
const nameOf = ({ check, partners }: Props): string =>
  partners.find((one) => one.id === check.organisations[0]?.partnerId)?.name ?? "";

/** What the answers say: in sentences, one small picture per question, and per organisation in a table. */
export async function FormResult(props: Props) {
  const { check, heard, partners, answers } = props;
  const t = await getTranslations("collaboration");
  const [first, second] = check.order;
  const names = { first: first ? t(`names.${first}`) : "", second: second ? t(`names.${second}`) : "" };
  const count = check.organisations.length;
  const questions = answersByQuestion(
    partners.map((one) => one.id),
    answers,
  );
  return (
    <section aria-labelledby="result" className="grid gap-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="result">{t("result.title")}</h2>
        {heard.provisional && count > 0 && <Tag tone="decision">{t("result.provisional")}</Tag>}
      </div>
      <p className="max-w-measure font-semibold">
        {heard.provisional && check.result !== "UNDETERMINED"
          ? t(`result.soFar.${check.result}`, { ...names, count, name: nameOf(props) })
          : t(`result.${check.result}`, names)}
      </p>
      {check.talkFirst && (
        <Notice tone="decision" title={t("result.talkFirst")}>
          <p>{t("result.talkFirstBody", { count: Math.round(check.disagreement * count), of: count })}</p>
        </Notice>
      )}
      {count > 0 && (
        <>
          <Apart questions={questions} />
          <Pictures questions={questions} partners={partners} />
          <Disclosure summary={t("result.byOrganisation")}>
            <ByOrganisation check={check} partners={partners} answers={answers} questions={questions} />
          </Disclosure>
        </>
      )}
      <Disclosure summary={t("result.howCounted")}>
        <p>{t("result.howCountedBody")}</p>
      </Disclosure>
    </section>
  );
}

type Asked = { questions: readonly AnsweredQuestion[] };

/** Where they are furthest apart, in words; or that they see it alike. */
async function Apart({ questions }: Asked) {
  const [t, sayQuestions] = await Promise.all([getTranslations("collaboration.result"), questionWords()]);
  const wide = furthestApart(questions);
  const several = questions.some(({ answered }) => answered > 1);
  if (!several) return null;
  return (
    <p className="max-w-measure">
      {wide.length > 0 ? t("apart", { questions: sayQuestions(wide) }) : t("alike")}
    </p>
  );
}

/** The questions on which they are furthest apart in sight, the others a press away. */
async function Pictures({ questions, partners }: Asked & Pick<Props, "partners">) {
  const t = await getTranslations("collaboration.result");
  const wide = furthestApart(questions);
  const [first, others] = [true, false].map((is) =>
    questions.filter(({ question }) => wide.includes(question) === is),
  ) as [AnsweredQuestion[], AnsweredQuestion[]];
  return (
    <>
      {first.length > 0 && <AnswerPicture questions={first} partners={partners} />}
      {others.length > 0 && (
        <Disclosure summary={t("others", { count: others.length, shown: first.length })} wide>
          <AnswerPicture questions={others} partners={partners} />
        </Disclosure>
      )}
    </>
  );
}

/** The questions by their short names, as a list in words. */
async function questionWords() {
  const [words, locale] = await Promise.all([getTranslations("catalogue-questions.form"), getLocale()]);
  const list = new Intl.ListFormat(locale === "de" ? "de-DE" : "en-GB", { type: "conjunction" });
  const quoted = (question: FormQuestion) =>
    locale === "de" ? `„${words(`${question}.short`)}“` : `“${words(`${question}.short`)}”`;
  return (questions: readonly FormQuestion[]) => list.format(questions.map(quoted));
}

async function ByOrganisation({ check, partners, answers, questions }: Omit<Props, "heard"> & Asked) {
  const [t, sayQuestions] = await Promise.all([getTranslations("collaboration"), questionWords()]);
  const recorded = new Set(answers.filter((answer) => answer.recorded).map((answer) => answer.partnerId));
  return (
    <DataTable
      caption={t("result.byOrganisation")}
      captionHidden
      columns={[
        { key: "name", label: t("result.organisation") },
        { key: "top", label: t("result.top") },
        { key: "otherwise", label: t("result.otherwise") },
      ]}
      rows={check.organisations.map((one) => {
        const partner = partners.find((candidate) => candidate.id === one.partnerId);
        const otherwise = otherwiseThanMost(questions, one.partnerId);
        return {
          key: one.partnerId,
          cells: {
            name: partner && (
              <span className="flex items-center gap-3">
                <StrandDisc {...partner} decorative />
                <span>
                  {partner.name}
                  {recorded.has(one.partnerId) && (
                    <span className="block font-normal text-ink-2">{t("result.recorded")}</span>
                  )}
                </span>
              </span>
            ),
            top: t(`names.${one.top}`),
            otherwise: otherwise.length > 0 ? sayQuestions(otherwise) : t("result.nowhere"),
          },
        };
      })}
    />
  );
}
