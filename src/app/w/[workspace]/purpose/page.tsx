import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AboutExample } from "@/features/examples/about-example";
import { Notes } from "@/features/reviews/notes";
import { PurposePage } from "@/features/workspaces/purpose-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("workspaces"))("purpose.title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  return (
    <PurposePage workspace={await (await serverApi()).workspaces.show({ workspace })}>
      <AboutExample workspace={workspace} />
      <Notes workspace={workspace} of={{ kind: "WORKSPACE", recordId: workspace }} />
    </PurposePage>
  );
}
