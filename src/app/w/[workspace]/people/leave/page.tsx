import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LeavePage } from "@/features/people/members/leave-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("leave.title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  const me = await (await serverApi()).people.me({ workspace });
  return <LeavePage workspace={workspace} me={me} />;
}
