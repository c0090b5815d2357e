import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { findQuestion, questionCard } from "@/domain/plan/questions/all";
import { JoinedLine } from "@/features/people/invitations/joined-line";
import { QuestionPage } from "@/features/plan/question-page";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; task: string; question: string }>;
  searchParams: Promise<{ change?: string; joined?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { task, question } = await params;
  if (!findQuestion(`${task}/${question}`)) return {};
  return { title: (await getTranslations("catalogue-questions"))(`${task}.${question}.question`) };
}

export default async function QuestionOfPathPage({ params, searchParams }: Props) {
  const { workspace, task, question } = await params;
  const found = findQuestion(`${task}/${question}`);
  if (!found) notFound();
  const asked = await (await serverApi()).plan.question({ workspace, question: found.key });
  const { change, joined } = await searchParams;
  const changing = change !== undefined;
  return (
    <Messages of={["plan", ...questionCard(found.key).words]}>
      {joined !== undefined && <JoinedLine workspace={workspace} />}
      <QuestionPage workspace={workspace} asked={asked} changing={changing} joined={joined !== undefined} />
    </Messages>
  );
}
