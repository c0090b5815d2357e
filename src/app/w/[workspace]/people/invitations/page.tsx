import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { InvitationList } from "@/features/people/invitations/list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("pending.title") };
}

export default async function InvitationsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const api = await serverApi();
  const [pending, { may }, t] = await Promise.all([
    api.people.invitations({ workspace, after }),
    api.people.list({ workspace }),
    getTranslations("people"),
  ]);
  const invite = may.invite && (
    <ButtonLink href={`/w/${workspace}/people/invite`}>
      {t(may.invite === "anyone" ? "invite.open" : "invite.openColleague")}
    </ButtonLink>
  );
  const isEmpty = pending.invitations.length === 0;
  return (
    <>
      <BackLink href={`/w/${workspace}/people`}>{t("title")}</BackLink>
      <PageHeader title={t("pending.title")} actions={isEmpty ? null : invite} />
      {isEmpty ? (
        <EmptyState title={t("pending.none")} action={invite}>
          <p>{t("pending.noneBody")}</p>
        </EmptyState>
      ) : (
        <Sheet>
          <InvitationList workspace={workspace} pending={pending} />
        </Sheet>
      )}
    </>
  );
}
