import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ActorForm } from "@/features/actors/actor-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; actorId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, actorId } = await params;
  const [t, api] = await Promise.all([getTranslations("actors"), serverApi()]);
  const actor = await api.actors.byId({ workspace, actorId });
  return { workspace, actor, title: t("changeTitle", { name: actor.name }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function EditActorPage({ params }: Props) {
  const { workspace, actor, title } = await read(params);

  if (!actor.may.write) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/actors/${actor.id}`}>{actor.name}</BackLink>
      <PageHeader title={title} />
      <Sheet>
        <ActorForm workspace={workspace} actor={actor} />
      </Sheet>
    </>
  );
}
