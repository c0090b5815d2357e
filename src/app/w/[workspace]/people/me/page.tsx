import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { OwnBack } from "@/features/people/members/own-back";
import { RenameSelfForm } from "@/features/people/members/own-forms";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("me.title") };
}

export default async function MePage({ params }: Props) {
  const { workspace } = await params;
  const me = await (await serverApi()).people.me({ workspace });
  const t = await getTranslations("people");
  return (
    <>
      <OwnBack workspace={workspace} role={me.role} />
      <PageHeader title={t("me.title")} lead={<p>{t("me.lead")}</p>} />
      <Sheet>
        <RenameSelfForm workspace={workspace} me={me} />
      </Sheet>
    </>
  );
}
