import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CategoryList } from "@/features/categories/category-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("categories"))("title") };
}

export default async function CategoriesPage({ params }: Props) {
  const { workspace } = await params;
  const list = await (await serverApi()).categories.list({ workspace });
  return <CategoryList workspace={workspace} list={list} />;
}
