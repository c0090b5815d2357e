import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import type { CategoryKey } from "@/domain/catalogue/resources";
import { categoryAt } from "@/domain/expectations/ask-others";
import { MatrixNeedPage } from "@/features/expectations/matrix/need-page";
import { sayCategory } from "@/features/words/categories";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; category: string }> };

/** Once per request: the title names the need too. */
const readNeed = cache(async (workspace: string, category: CategoryKey) =>
  (await serverApi()).expectations.need({ workspace, category }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ workspace, category: part }, t, words] = await Promise.all([
    params,
    getTranslations("matrix"),
    getTranslations("expectations"),
  ]);
  const category = categoryAt(part);
  if (!category) return {};
  const need = await readNeed(workspace, category);
  return { title: t("need.page", { thing: sayCategory(words, need) ?? "" }) };
}

export default async function NeedPage({ params }: Props) {
  const { workspace, category: part } = await params;
  const category = categoryAt(part);
  if (!category) notFound();
  const need = await readNeed(workspace, category);
  return <MatrixNeedPage workspace={workspace} need={need} />;
}
