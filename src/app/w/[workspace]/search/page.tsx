import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MAX_QUERY, PAGES } from "@/domain/search/schema";
import { SearchPage } from "@/features/search/search-page";
import { serverApi } from "@/trpc/server";

type Asked = { q?: string | string[]; after?: string | string[] };
type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Asked> };

/** What stands in the address may be anything; what makes no sense is a shorter question or the first page. */
function read({ q, after }: Asked): { query: string; cursor: number } {
  const query = [q].flat()[0] ?? "";
  const cursor = Number([after].flat()[0] ?? 0);
  return {
    query: query.slice(0, MAX_QUERY).trim(),
    cursor: Number.isInteger(cursor) && cursor > 0 && cursor < PAGES ? cursor : 0,
  };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("search");
  const { query } = read(await searchParams);
  return { title: query ? t("page.resultTitle", { query }) : t("title") };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const { query, cursor } = read(asked);
  const api = await serverApi();
  const found = await api.search.find({ workspace, query, cursor: cursor || undefined });
  return <SearchPage workspace={workspace} query={query} cursor={cursor} found={found} />;
}
