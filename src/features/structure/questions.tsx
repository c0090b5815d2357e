import { getLocale, getTranslations } from "next-intl/server";
import type { RhythmKind } from "@/domain/structure/schema";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import {
  DecisionsControl,
  DeputyControl,
  ReviewDateControl,
  RhythmControl,
  SpeakingControl,
} from "./lazy-controls";
import { MandateLines } from "./mandate-lines";
import { RuleList } from "./rule-list";

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
async function MeetingsQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "MEETING");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <RhythmControl question={props} kind="MEETING" rhythm={rhythm} today={today} />;
}

/** How often they ask each other how they are (task 8). */
async function PulseQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "PULSE");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <RhythmControl question={props} kind="PULSE" rhythm={rhythm} today={today} />;
}

/** When the agreement is looked at again: a day within twelve months (phase 6). */
async function ReviewDateQuestion(props: QuestionProps) {
  const { rhythm, today, answers } = await readRhythm(props, "REVIEW");
  if (!answers) return <RhythmLine rhythm={rhythm} />;
  return <ReviewDateControl question={props} rhythm={rhythm} today={today} />;
}

/** Who decides what, and by which rule: seven classes, each with a suggestion by form (phase 5). */
async function DecisionsQuestion(props: QuestionProps) {
  const structure = await (await serverApi()).structure.read({ workspace: props.workspace });
  if (!props.mayAnswer || !structure.may.manage) return <RuleList classes={structure.classes} />;
  return <DecisionsControl question={props} structure={structure} />;
}

/** Who speaks in public for all: the rule, and whoever is named (phase 5). */
async function SpeakingQuestion(props: QuestionProps) {
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

/** Who stands in for the coordination, so that the plan does not stop with one person (phase 5). */
async function DeputyQuestion(props: QuestionProps) {
  const { workspace } = props;
  const [api, t] = await Promise.all([serverApi(), getTranslations("structure")]);
  const structure = await api.structure.read({ workspace });
  const deputies = structure.mandates.filter((mandate) => mandate.kind === "DEPUTY_COORDINATION");
  if (!props.mayAnswer || !structure.may.manage)
    return deputies.length > 0 ? <MandateLines mandates={deputies} /> : <p>{t("deputy.none")}</p>;
  const chosen = deputies.slice(0, 1).map((mandate) => mandate.partner.id);
  const members = await api.structure.mandatable({ workspace, chosen });
  return <DeputyControl question={props} deputy={deputies[0]} members={members} />;
}

/** Who decides, speaks and stands in (task 6), and what comes back when (task 8). */
export const structureQuestions = {
  "power/decisions": DecisionsQuestion,
  "power/speaking": SpeakingQuestion,
  "power/deputy": DeputyQuestion,
  "rhythm/meetings": MeetingsQuestion,
  "rhythm/pulse": PulseQuestion,
  "rhythm/reviewDate": ReviewDateQuestion,
} satisfies QuestionControls;
