import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type ExpectationKind, expectationKinds } from "@/domain/expectations/schema";
import { FindingsOf } from "@/features/analysis/findings-here";
import { ExpectationList } from "@/features/expectations/expectation-list";
import { OpenRound } from "@/features/rounds/open-round";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ partner?: string; kind?: string; after?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("expectations"))("title") };
}

export default async function ExpectationsPage({ params, searchParams }: Props) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const kind = expectationKinds.find((each): each is ExpectationKind => each === asked.kind);
  const chosen = { partnerId: asked.partner || undefined, kind, after: asked.after || undefined };
  const register = await (await serverApi()).expectations.list({ workspace, ...chosen });
  return (
    <>
      <OpenRound workspace={workspace} />
      <ExpectationList workspace={workspace} register={register} chosen={chosen} />
      <FindingsOf workspace={workspace} concern="expectations" />
    </>
  );
}
