import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { AddCategoryForm } from "@/features/categories/category-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("categories"))("add") };
}

export default async function NewCategoryPage({ params }: Props) {
  const { workspace } = await params;
  const [t, api] = await Promise.all([getTranslations("categories"), serverApi()]);
  if (!(await api.categories.list({ workspace })).may.manage) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations/categories`}>{t("title")}</BackLink>
      <PageHeader title={t("add")} lead={<p>{t("lead")}</p>} />
      <Sheet>
        <AddCategoryForm workspace={workspace} />
      </Sheet>
    </>
  );
}
