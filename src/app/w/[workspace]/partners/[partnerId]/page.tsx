import type { Metadata } from "next";
import { PartnerPage } from "@/features/partners/profile/page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; partnerId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, partnerId } = await params;
  return { workspace, partner: await (await serverApi()).partners.byId({ workspace, partnerId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).partner.name };
}

export default async function Page({ params }: Props) {
  const { workspace, partner } = await read(params);
  return <PartnerPage workspace={workspace} partner={partner} />;
}
