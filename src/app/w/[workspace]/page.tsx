import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ExampleNote } from "@/features/examples/example-note";
import { OverviewPage } from "@/features/guide/home/overview-page";
import { strandViewOf } from "@/features/guide/home/strands-part";
import { ReleasedPage } from "@/features/guide/released-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ strands?: string }> };

/** Read once per request: its title says whose group it is. */
const readOverview = cache(async (workspace: string) => (await serverApi()).guide.overview({ workspace }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { kind }] = await Promise.all([
    getTranslations("guide"),
    params.then(({ workspace }) => readOverview(workspace)),
  ]);
  return { title: t(kind === "released" ? "released.title" : "page.title") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, { strands }] = await Promise.all([params, searchParams]);
  const overview = await readOverview(workspace);
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
