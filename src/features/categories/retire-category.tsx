"use client";

import { useTranslations } from "next-intl";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Category } from "./shown";

/** Takes a category off the forms, with Undo. What was said of it stays. */
export function RetireCategoryButton({ workspace, category }: { workspace: string; category: Category }) {
  const t = useTranslations("categories");
  const api = useApiClient();
  const finish = useFinish("CATEGORY");
  const { id, name, version } = category;
  return (
    <ActButton
      noun="categories"
      variant="plain"
      run={(requestId) => api.categories.retire.mutate({ workspace, requestId, categoryId: id, version })}
      onDone={(done) => finish(t("retired", { name }), done)}
    >
      {t("retire")}
      <span className="sr-only">: {name}</span>
    </ActButton>
  );
}
