import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExampleNote } from "@/features/examples/example-note";
import { OverviewPage } from "@/features/guide/overview-page";
import { ReleasedPage } from "@/features/guide/released-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guide"))("page.title") };
}

export default async function Page({ params }: Props) {
  const { workspace } = await params;
  const overview = await (await serverApi()).guide.overview({ workspace });
  return (
    <>
      {overview.kind === "planning" ? (
        <OverviewPage overview={overview} />
      ) : (
        <ReleasedPage released={overview} />
      )}
      <ExampleNote workspace={workspace} />
    </>
  );
}
