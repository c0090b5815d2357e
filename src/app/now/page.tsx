import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/frames/page-header";
import { NowPage } from "@/features/guide/now-page";
import { EmptySeats } from "@/features/people/invitations/empty-seats";
import { WaitingInvitations } from "@/features/people/invitations/waiting";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guide"))("now.title") };
}

export default async function Page() {
  const api = await serverApi();
  const [now, waiting, seats] = [
    await api.guide.now(),
    await api.people.waiting(),
    await api.people.emptySeats(),
  ];
  const isOnlyInvited = now.length === 0 && waiting.length > 0;
  const invited = await getTranslations("invite.waiting");
  return (
    <div className="grid gap-6">
      {isOnlyInvited && <PageHeader title={invited("title")} />}
      <WaitingInvitations waiting={waiting} />
      {!isOnlyInvited && <NowPage now={now} />}
      <EmptySeats seats={seats} />
    </div>
  );
}
