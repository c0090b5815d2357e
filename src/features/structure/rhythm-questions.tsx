import { getLocale, getTranslations } from "next-intl/server";
import type { RhythmKind } from "@/domain/structure/schema";
import type { QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { ReviewDateControl, RhythmControl } from "./lazy-controls";

async function readRhythm(props: QuestionProps, kind: RhythmKind) {
  const structure = await (await serverApi()).structure.read({ workspace: props.workspace });
  return {
    rhythm: structure.rhythms[kind],
    today: structure.today,
    answers: props.mayAnswer && structure.may.manage,
  };
}

type Read = Awaited<ReturnType<typeof readRhythm>>;

/** What is set, in one sentence. */
async function RhythmLine({ rhythm }: { rhythm: Read["rhythm"] }) {
  const [t, locale] = await Promise.all([getTranslations("structure"), getLocale()]);
  if (!rhythm) return <p>{t("rhythm.none")}</p>;
  const every = t(`intervals.${rhythm.every}`);
  const day = rhythm.nextOn && sayDay(rhythm.nextOn, locale);
  if (rhythm.kind === "REVIEW" && day) return <p>{t("rhythm.onDay", { day })}</p>;
  return <p>{day ? t("rhythm.inWords", { every, day }) : t("rhythm.noDay", { every })}</p>;
}

/** How often the partners meet (task 8). */
export async function MeetingsQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "MEETING");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <RhythmControl question={props} kind="MEETING" rhythm={rhythm} today={today} />;
}

/** How often they ask each other how they are (task 8). */
export async function PulseQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "PULSE");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <RhythmControl question={props} kind="PULSE" rhythm={rhythm} today={today} />;
}

/** When the agreement is looked at again: a day within twelve months (phase 6). */
export async function ReviewDateQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "REVIEW");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <ReviewDateControl question={props} rhythm={rhythm} today={today} />;
}
