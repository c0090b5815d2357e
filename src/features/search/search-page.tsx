import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { TextField } from "@/components/fields/text-field";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { MAX_QUERY, PAGES } from "@/domain/search/schema";
import type { RouterOutputs } from "@/trpc/types";
import { Marked } from "./marked";
import { showHit } from "./shown-hit";

type Props = {
  workspace: string;
  query: string;
  /** Pages before this one. */
  cursor: number;
  found: RouterOutputs["search"]["find"];
};

/** The same search as a page: for printing, for a link, and without JavaScript. */
export async function SearchPage({ workspace, query, cursor, found }: Props) {
  const t = await getTranslations("search");
  const at = (to: number) =>
    `/w/${workspace}/search?q=${encodeURIComponent(query)}${to > 0 ? `&after=${to}` : ""}`;
  const asked = query !== "";
  const part = cursor > 0 ? ` ${t("page.part", { page: cursor + 1 })}` : "";
  const last = cursor + 1 === PAGES && found.next === null && found.hits.length > 0;
  return (
    <>
      <PageHeader
        title={asked ? t("page.resultTitle", { query }) : t("title")}
        lead={<p>{asked ? `${t("count", { count: found.total })}${part}` : t("page.empty")}</p>}
      />
      <Sheet className="mb-6 print:hidden">
        <form method="get" action={`/w/${workspace}/search`} className="flex flex-wrap items-end gap-4">
          <div className="min-w-0 flex-[0_1_40rem]">
            <TextField
              label={t("label")}
              hint={t("hint")}
              name="q"
              defaultValue={query}
              maxLength={MAX_QUERY}
              autoComplete="off"
            />
          </div>
          <Button type="submit">{t("page.submit")}</Button>
        </form>
      </Sheet>
      {asked && found.hits.length === 0 && (
        <EmptyState title={t("nothing.title", { query })}>
          <p>{t("nothing.body")}</p>
        </EmptyState>
      )}
      {found.hits.length > 0 && (
        <Sheet>
          <RowList label={t("hits")}>
            {found.hits.map((hit) => {
              const { key, path, title, where, excerpt } = showHit(hit, t(`kinds.${hit.kind}`));
              return (
                <Row
                  key={key}
                  href={path}
                  title={<Marked parts={title} />}
                  detail={
                    <>
                      {where}
                      {excerpt && (
                        <span className="block">
                          <Marked parts={excerpt} />
                        </span>
                      )}
                    </>
                  }
                />
              );
            })}
          </RowList>
          {last && found.total > found.hits.length && <p className="mt-4 text-ink-2">{t("page.many")}</p>}
          {(cursor > 0 || found.next !== null) && (
            <p className="mt-4 flex flex-wrap gap-4 print:hidden">
              {cursor > 0 && (
                <ButtonLink variant="quiet" href={at(cursor - 1)}>
                  {t("page.previous")}
                </ButtonLink>
              )}
              {found.next !== null && (
                <ButtonLink variant="quiet" href={at(found.next)}>
                  {t("page.next")}
                </ButtonLink>
              )}
            </p>
          )}
        </Sheet>
      )}
    </>
  );
}
