import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { ExitForm, WordingForm } from "@/features/partners/leaving/form";
import { AfterExit } from "@/features/partners/leaving/part";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, partnerId } = await params;
  const [t, api] = await Promise.all([getTranslations("partners"), serverApi()]);
  const partner = await api.partners.byId({ workspace, partnerId });
  return {
    workspace,
    partner,
    title: t(partner.may.recordExit ? "exit.changeTitle" : "exit.wordTitle", { name: partner.name }),
  };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).title };
}

export default async function ExitPage({ params }: Props) {
  const { workspace, partner, title } = await read(params);
  if (!(partner.may.recordExit || (partner.may.wordExit && partner.exit))) notFound();
  const api = await serverApi();
  const taker = partner.exit?.handedTo?.id;
  const choices = await api.partners.choices({ workspace, among: "MEMBERS", chosen: taker ? [taker] : [] });
  const members = choices.filter((one) => one.id !== partner.id);
  return (
    <>
      <BackLink href={`/w/${workspace}/partners/${partner.id}`}>{partner.name}</BackLink>
      <PageHeader title={title} />
      <Sheet>
        {partner.may.recordExit ? (
          <ExitForm workspace={workspace} partner={partner} members={members} today={partner.today} />
        ) : (
          <WordingForm workspace={workspace} partner={partner} />
        )}
        {partner.state === "LEAVING" && <AfterExit partner={partner} />}
      </Sheet>
    </>
  );
}
