import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { RenameCategoryForm } from "@/features/categories/category-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; categoryId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, categoryId } = await params;
  const { categories, may } = await (await serverApi()).categories.list({ workspace });
  const category = categories.find((one) => one.id === categoryId);
  if (!category || !may.manage) notFound();
  return { workspace, category, t: await getTranslations("categories") };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { category, t } = await read(params);
  return { title: t("renameTitle", { name: category.name }) };
}

export default async function RenameCategoryPage({ params }: Props) {
  const { workspace, category, t } = await read(params);
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations/categories`}>{t("title")}</BackLink>
      <PageHeader title={t("renameTitle", { name: category.name })} />
      <Sheet>
        <RenameCategoryForm workspace={workspace} category={category} />
      </Sheet>
    </>
  );
}
