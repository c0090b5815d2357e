import type { Metadata } from "next";
import { ActorPage } from "@/features/actors/actor-page";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; actorId: string }>;
  searchParams: Promise<{ after?: string }>;
};

const read = async ({ params, searchParams }: Props) => {
  const [{ workspace, actorId }, { after }] = await Promise.all([params, searchParams]);
  return { workspace, actor: await (await serverApi()).actors.byId({ workspace, actorId, after }) };
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await read(props)).actor.name };
}

export default async function Page(props: Props) {
  const { workspace, actor } = await read(props);
  return <ActorPage workspace={workspace} actor={actor} />;
}
