import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { MatrixHeadline } from "@/features/expectations/matrix/headline";
import { nameOfRound } from "@/features/rounds/name-of";
import { RoundKindPage } from "@/features/rounds/round-kind-page";
import { RoundPage } from "@/features/rounds/round-page";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; roundId: string }>;
  searchParams: Promise<{ kind?: string; after?: string }>;
};

const read = async (params: Props["params"]) => {
  const { workspace, roundId } = await params;
  return { workspace, round: await (await serverApi()).rounds.byId({ workspace, roundId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await nameOfRound((await read(params)).round) };
}

/** The round as it stands; after its reveal with its answers, or with all of them to one question (`kind`). */
export default async function Page({ params, searchParams }: Props) {
  const [{ workspace, round }, asked, api] = await Promise.all([read(params), searchParams, serverApi()]);
  if (round.state !== "REVEALED") return <RoundPage workspace={workspace} round={round} revealed={null} />;
  const kind = expectationKinds.find((each) => each === asked.kind);
  const after = asked.after || undefined;
  const answers = await api.rounds.answers({ workspace, roundId: round.id, kind, after });
  if (kind) {
    const [section] = answers.sections;
    if (!section) notFound();
    return (
      <RoundKindPage workspace={workspace} round={round} section={section} continued={after !== undefined} />
    );
  }
  const matrix = await api.expectations.matrix({ workspace });
  return (
    <RoundPage
      workspace={workspace}
      round={round}
      revealed={{ answers, headline: <MatrixHeadline matrix={matrix} /> }}
    />
  );
}
