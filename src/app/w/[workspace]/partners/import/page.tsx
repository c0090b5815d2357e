import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { ImportForm } from "@/features/partners/import/form";
import { Messages } from "@/features/words/messages";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("partner-import"))("title") };
}

export default async function ImportPage({ params }: Props) {
  const { workspace } = await params;
  // who may not put organisations on the list finds no such page
  const known = await (await serverApi()).people.known({ workspace });
  const [t, partners] = await Promise.all([getTranslations("partner-import"), getTranslations("partners")]);
  return (
    <>
      <BackLink href={`/w/${workspace}/partners`}>{partners("title")}</BackLink>
      <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
      <Messages of={["partners", "partner-import"]}>
        <ImportForm workspace={workspace} known={known} />
      </Messages>
    </>
  );
}
