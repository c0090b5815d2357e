import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExampleNote } from "@/features/examples/example-note";
import { OverviewPage } from "@/features/guide/home/overview-page";
import { strandViewOf } from "@/features/guide/home/strands-part";
import { ReleasedPage } from "@/features/guide/released-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ strands?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("guide"))("page.title") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, { strands }] = await Promise.all([params, searchParams]);
  const overview = await (await serverApi()).guide.overview({ workspace });
  return (
    <>
      {overview.kind === "planning" ? (
        <OverviewPage overview={overview} view={strandViewOf(strands)} />
      ) : (
        <ReleasedPage released={overview} />
      )}
      <ExampleNote workspace={workspace} />
    </>
  );
}
