import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { type Categorised, sayCategory } from "@/features/words/categories";

type Say = (key: string, values?: Record<string, string | number>) => string;

/** A short name for an entry, because its own words may be long: "Bedarf: Pressekontakte". */
export function nameOfExpectation(t: Say, of: Categorised & { kind: ExpectationKind }): string {
  const kind = t(`kinds.${of.kind}`);
  const category = sayCategory(t, of);
  return category ? t("page.name", { kind, category }) : kind;
}
