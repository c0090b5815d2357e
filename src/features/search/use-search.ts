"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readQuery } from "@/domain/search/query";
import { problemOf } from "@/features/forms/problem";
import { useApiClient } from "@/trpc/client";
import { makeQueryClient } from "@/trpc/query-client";

/** How long nobody types before we ask. */
const PAUSE = 200;

/** What is typed, and what was found for it: asked after a pause, the question before it dropped. */
export function useSearch(workspace: string) {
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = readQuery(asked) !== null;
  const api = useApiClient();
  // Only as long as the palette is open, and nowhere else: nothing besides it reads in the browser.
  const [queries] = useState(makeQueryClient);
  const found = useQuery(
    {
      queryKey: ["search.find", workspace, asked],
      queryFn: ({ signal }) => api.search.find.query({ workspace, query: asked }, { signal }),
      enabled: wanted,
      placeholderData: keepPreviousData,
      retry: false,
      networkMode: "always",
    },
    queries,
  );
  const type = (text: string) => {
    setTyped(text);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => setAsked(text.trim()), text.trim() === "" ? 0 : PAUSE);
  };
  const searchable = readQuery(typed) !== null;
  const failed = found.isError && searchable;
  return {
    typed,
    type,
    searchable,
    waiting: searchable && !failed && (typed.trim() !== asked || found.isFetching),
    result: searchable && wanted && !failed ? (found.data ?? null) : null,
    problem: failed && !found.isFetching ? problemOf(found.error).kind : null,
    retry: () => found.refetch(),
  };
}
