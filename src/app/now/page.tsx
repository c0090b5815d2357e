import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NowPage } from "@/features/guide/now-page";
import { EmptySeats } from "@/features/people/invitations/empty-seats";
import { serverApi } from "@/trpc/server";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guide"))("now.title") };
}

export default async function Page() {
  const api = await serverApi();
  const [now, seats] = [await api.guide.now(), await api.people.emptySeats()];
  return (
    <div className="grid gap-6">
      <NowPage now={now} />
      <EmptySeats seats={seats} />
    </div>
  );
}
