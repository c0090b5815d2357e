import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { nameOfExpectation } from "@/features/expectations/entry/name-of";
import { ExpectationPage } from "@/features/expectations/entry/page";
import { TouchedByRedLine } from "@/features/red-lines/red-lines-of";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; expectationId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, expectationId } = await params;
  return {
    workspace,
    expectation: await (await serverApi()).expectations.byId({ workspace, expectationId }),
  };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ expectation }, t] = await Promise.all([read(params), getTranslations("expectations")]);
  return {
    title: t("page.document", {
      name: nameOfExpectation(t, expectation),
      organisation: expectation.partner.name,
    }),
  };
}

export default async function Page({ params }: Props) {
  const { workspace, expectation } = await read(params);
  const touches = expectation.kind === "RED_LINE" && (
    <TouchedByRedLine workspace={workspace} redLineId={expectation.id} />
  );
  return <ExpectationPage workspace={workspace} expectation={expectation} touches={touches} />;
}
