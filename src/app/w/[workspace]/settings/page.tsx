import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsPage } from "@/features/workspaces/settings-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("settings.title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  return <SettingsPage workspace={await (await serverApi()).workspaces.show({ workspace })} />;
}
