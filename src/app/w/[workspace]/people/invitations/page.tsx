import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { InvitationList } from "@/features/people/invitation-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("pending.title") };
}

export default async function InvitationsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const pending = await (await serverApi()).people.invitations({ workspace, after });
  const t = await getTranslations("people");
  return (
    <>
      <BackLink href={`/w/${workspace}/people`}>{t("title")}</BackLink>
      <PageHeader title={t("pending.title")} />
      <Sheet>
        <InvitationList workspace={workspace} pending={pending} />
      </Sheet>
    </>
  );
}
