import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { resourceCategories } from "@/domain/catalogue/resources";
import { MOST_OWN_CATEGORIES } from "@/domain/categories/naming";
import { RetireCategoryButton } from "./retire-category";
import type { Categories, Category } from "./shown";

type Props = { workspace: string; list: Categories };

/** The categories that a workspace has made for itself, beside those that are always there. */
export async function CategoryList({ workspace, list: { categories, may } }: Props) {
  const [t, words] = await Promise.all([getTranslations("categories"), getTranslations("expectations")]);
  const here = `/w/${workspace}/expectations/categories`;
  const full = categories.length >= MOST_OWN_CATEGORIES;
  const add = may.manage && !full && <ButtonLink href={`${here}/new`}>{t("add")}</ButtonLink>;
  const given = resourceCategories.map((category) => words(`categories.${category}`)).join(", ");
  return (
    <>
      <BackLink href={`/w/${workspace}/expectations`}>{words("title")}</BackLink>
      <PageHeader
        title={t("title")}
        lead={
          <>
            <p>{t("lead")}</p>
            {!may.manage && <p className="text-ink-2">{t("manages")}</p>}
          </>
        }
        actions={categories.length > 0 && add}
      />
      {categories.length === 0 ? (
        <EmptyState title={t("empty.title")} action={add}>
          <p>{t("empty.body")}</p>
        </EmptyState>
      ) : (
        <Sheet>
          <RowList label={t("listed")}>
            {categories.map((category) => (
              <CategoryRow key={category.id} workspace={workspace} category={category} manage={may.manage} />
            ))}
          </RowList>
          {may.manage && full && <p className="mt-4">{t("full", { most: MOST_OWN_CATEGORIES })}</p>}
        </Sheet>
      )}
      <p className="mt-6 max-w-measure text-ink-2">
        {t("given")} {given}.
      </p>
    </>
  );
}

type RowProps = { workspace: string; category: Category; manage: boolean };

/** One category: what it is counted in, how often it was named, and for the coordination what can be done with it. */
async function CategoryRow({ workspace, category, manage }: RowProps) {
  const t = await getTranslations("categories");
  const { name, unit, uses } = category;
  const detail = [unit ? t("counted", { unit }) : t("notCounted"), t("uses", { count: uses })];
  return (
    <Row
      title={<span className="font-semibold wrap-anywhere">{name}</span>}
      detail={detail.join(" · ")}
      tags={
        manage && (
          <>
            <ButtonLink variant="plain" href={`/w/${workspace}/expectations/categories/${category.id}`}>
              {t("rename")}
              <span className="sr-only">: {name}</span>
            </ButtonLink>
            <RetireCategoryButton workspace={workspace} category={category} />
          </>
        )
      }
    />
  );
}
