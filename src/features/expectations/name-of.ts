import type { ResourceCategory } from "@/domain/catalogue/resources";
import type { ExpectationKind } from "@/domain/expectations/schema";

type Say = (key: string, values?: { kind: string; category: string }) => string;

/** A short name for an entry, because its own words may be long: "Bedarf: Pressekontakte". */
export function nameOf(t: Say, of: { kind: ExpectationKind; category: ResourceCategory | null }): string {
  const kind = t(`kinds.${of.kind}`);
  return of.category ? t("page.name", { kind, category: t(`categories.${of.category}`) }) : kind;
}
