import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BoardPage } from "@/features/plan/board/page";
import { readBoard } from "@/features/plan/board/read-board";
import { WholePlan } from "@/features/plan/whole-plan";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ answers?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.print"))("title") };
}

/** The plan for a board; with every single answer where that is asked for. */
export default async function PrintPlanPage({ params, searchParams }: Props) {
  const [{ workspace }, { answers }] = await Promise.all([params, searchParams]);
  if (answers === "all") return <WholePlan plan={await (await serverApi()).plan.whole({ workspace })} />;
  return <BoardPage plan={await readBoard(workspace)} />;
}
