"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { readQuery } from "@/domain/search/query";
import { problemOf } from "@/features/frame/problem";
import { useApi } from "@/trpc/client";

/** How long nobody types before we ask. */
const PAUSE = 200;

/** What is typed, and what was found for it: asked after a pause, the question before it dropped. */
export function useSearch(workspace: string) {
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wanted = readQuery(asked) !== null;
  const found = useQuery(
    useApi().search.find.queryOptions(
      { workspace, query: asked },
      {
        enabled: wanted,
        placeholderData: keepPreviousData,
        retry: false,
        networkMode: "always",
        trpc: { abortOnUnmount: true },
      },
    ),
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
