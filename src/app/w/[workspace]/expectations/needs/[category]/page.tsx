import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { categoryAt } from "@/domain/expectations/ask-others";
import { MatrixNeedPage } from "@/features/expectations/matrix-need-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; category: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ category: part }, t, words] = await Promise.all([
    params,
    getTranslations("matrix"),
    getTranslations("expectations"),
  ]);
  const category = categoryAt(part);
  return category ? { title: t("need.page", { thing: words(`categories.${category}`) }) } : {};
}

export default async function NeedPage({ params }: Props) {
  const { workspace, category: part } = await params;
  const category = categoryAt(part);
  if (!category) notFound();
  const need = await (await serverApi()).expectations.need({ workspace, category });
  return <MatrixNeedPage workspace={workspace} need={need} />;
}
