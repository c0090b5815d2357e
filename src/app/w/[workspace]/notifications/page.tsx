import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { plans } from "@/domain/access/roles";
import { ChoicePage } from "@/features/notifications/choice-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  const api = await serverApi();
  const [choices, { member }] = await Promise.all([
    api.notifications.choices({ workspace }),
    api.frame.show({ workspace }),
  ]);
  return <ChoicePage workspace={workspace} choices={choices} observes={!plans(member.role)} />;
}
