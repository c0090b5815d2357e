"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import type { useSearch } from "./use-search";

type Props = { search: ReturnType<typeof useSearch>; commands: number };

/**
 * How the search stands, in one line that is also announced: how much there is, that we are still searching, or
 * that a letter is missing. What failed can be tried again, and nothing found says what else to try.
 */
export function PaletteState({ search, commands }: Props) {
  const t = useTranslations("search");
  const { result, waiting, typed, problem } = search;
  const reason =
    problem === "unavailable" || problem === "offline" || problem === "signedOut" ? problem : "unknown";
  const said = () => {
    if (typed.trim() === "" || problem) return "";
    if (!search.searchable) return t("short");
    if (waiting) return t("searching");
    const hits = t("count", { count: result?.total ?? 0 });
    // a message that says nothing in one case does not count as one: compiled, it would show its key
    return commands > 0 ? `${t("commands", { count: commands })} ${hits}` : hits;
  };
  const nothing = !waiting && result?.total === 0 && commands === 0;
  return (
    <>
      <p role="status" className={`mt-2 text-sm text-ink-2 ${problem ? "" : "min-h-[1.375rem]"}`}>
        {said()}
      </p>
      {nothing && (
        <div className="my-2 max-w-measure space-y-1">
          <p className="font-semibold">{t("nothing.title", { query: typed.trim() })}</p>
          <p>{t("nothing.body")}</p>
        </div>
      )}
      {problem && (
        <Notice tone="gap" role="alert" className="my-2">
          <p>{t(`failed.${reason}`)}</p>
          <Button type="button" variant="quiet" onClick={search.retry}>
            {t("failed.retry")}
          </Button>
        </Notice>
      )}
    </>
  );
}
