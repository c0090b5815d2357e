import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { holds } from "@/domain/access/permissions";
import { HelpPage } from "@/features/guide/help/help-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("help"))("title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  const api = await serverApi();
  const frame = await api.frame.show({ workspace });
  const mayAsk = holds(frame.member.role, "member.read");
  return (
    <HelpPage frame={frame} coordinators={mayAsk ? await api.people.coordinators({ workspace }) : null} />
  );
}
