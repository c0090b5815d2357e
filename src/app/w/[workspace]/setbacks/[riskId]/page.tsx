import type { Metadata } from "next";
import { RiskPage } from "@/features/setbacks/risk/page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; riskId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, riskId } = await params;
  return { workspace, risk: await (await serverApi()).setbacks.byId({ workspace, riskId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).risk.title };
}

export default async function Page({ params }: Props) {
  const { workspace, risk } = await read(params);
  return <RiskPage workspace={workspace} risk={risk} />;
}
