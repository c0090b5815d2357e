import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChoicePage } from "@/features/notifications/choice-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  const choices = await (await serverApi()).notifications.choices({ workspace });
  return <ChoicePage workspace={workspace} choices={choices} />;
}
