import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotesPage } from "@/features/reviews/notes-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  return (
    <NotesPage
      workspace={workspace}
      list={await (await serverApi()).reviews.list({ workspace, cursor: after })}
    />
  );
}
