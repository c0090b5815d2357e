import { redirect } from "next/navigation";
import { questionAfterInRound } from "@/domain/plan/way/round-way";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; roundId: string }> };

/** Where mails of a round lead: straight to the first question that it still asks the reader's organisation. */
export default async function AnswerRoundPage({ params }: Props): Promise<never> {
  const { workspace, roundId } = await params;
  const round = await (await serverApi()).rounds.byId({ workspace, roundId });
  const open = round.state === "OPEN" && round.answers && round.own;
  const next = open ? questionAfterInRound(round.kinds, open.answered) : null;
  redirect(`/w/${workspace}/${next ? `plan/${next}` : `expectations/rounds/${roundId}`}`);
}
