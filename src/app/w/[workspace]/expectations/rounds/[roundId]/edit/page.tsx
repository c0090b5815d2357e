import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { nameOfRound } from "@/features/rounds/name-of";
import { RoundForm } from "@/features/rounds/round-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; roundId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rounds"))("form.edit") };
}

export default async function EditRoundPage({ params }: Props) {
  const { workspace, roundId } = await params;
  const [t, round] = await Promise.all([
    getTranslations("rounds"),
    (await serverApi()).rounds.byId({ workspace, roundId }),
  ]);
  if (!round.may.change) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations/rounds/${roundId}`}>{await nameOfRound(round)}</BackLink>
      <PageHeader title={t("form.edit")} />
      <Sheet>
        <RoundForm workspace={workspace} round={round} />
      </Sheet>
    </>
  );
}
