import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StanceForm } from "@/features/actors/stance-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; actorId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, actorId } = await params;
  const [t, api] = await Promise.all([getTranslations("actors"), serverApi()]);
  const actor = await api.actors.byId({ workspace, actorId });
  return { workspace, actor, title: t("stance.title", { name: actor.name }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function ObserveActorPage({ params }: Props) {
  const { workspace, actor, title } = await read(params);
  const t = await getTranslations("actors");
  if (!actor.may.write) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/actors/${actor.id}`}>{actor.name}</BackLink>
      <PageHeader title={title} lead={<p>{t("stance.lead")}</p>} />
      <Sheet>
        <StanceForm workspace={workspace} actor={actor} />
      </Sheet>
    </>
  );
}
