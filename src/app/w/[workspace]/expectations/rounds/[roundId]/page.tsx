import type { Metadata } from "next";
import { nameOf } from "@/features/rounds/name-of";
import { RoundPage } from "@/features/rounds/round-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; roundId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, roundId } = await params;
  return { workspace, round: await (await serverApi()).rounds.byId({ workspace, roundId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: await nameOf((await read(params)).round) };
}

export default async function Page({ params }: Props) {
  const { workspace, round } = await read(params);
  return <RoundPage workspace={workspace} round={round} />;
}
