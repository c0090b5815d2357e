"use client";

import { useEffect, useMemo, useSyncExternalStore } from "react";
import { browserWays } from "@/features/drafts/browser-ways";
import { keeperOf } from "@/features/drafts/keepers";
import type { Kept, Ways } from "@/features/drafts/view";
import { useApiClient } from "@/trpc/client";
import type { FormAt } from "./form-draft-at";

type Api = ReturnType<typeof useApiClient>;

const NEVER: Kept = { version: 0, contents: null, savedAt: null };

const waysOf = (api: Api, { workspace, place, form }: FormAt): Ways => ({
  save: (save) => api.drafts.keep.mutate({ workspace, place, form, ...save }),
  settle: (request) => api.drafts.letGo.mutate({ workspace, place, form, ...request }),
  ...browserWays,
});

type Rows = Awaited<ReturnType<Api["drafts"]["at"]["query"]>>;

/** Pages that are being asked about, so that several forms of one ask once. */
const asked = new Map<string, Promise<Rows>>();

function draftsAt(api: Api, { workspace, place }: FormAt): Promise<Rows> {
  const key = `${workspace} ${place}`;
  const going = asked.get(key);
  if (going) return going;
  const answer = api.drafts.at.query({ workspace, place }).finally(() => asked.delete(key));
  asked.set(key, answer);
  return answer;
}

/** Whether there is something typed and not sent in a form that does not stand open. */
export const isBegunAt = async (api: Api, at: FormAt): Promise<boolean> =>
  (await draftsAt(api, at)).some(({ form, contents }) => form === at.form && contents !== null);

/** The keeper of a form's draft, and how it stands. What the server has is asked for once the form stands. */
export function useFormDraft(at: FormAt) {
  const api = useApiClient();
  const key = `${at.workspace} ${at.place} ${at.form}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which draft it is
  const keeper = useMemo(() => keeperOf(at.person, key, waysOf(api, at), NEVER), [at.person, key, api]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keeper says which draft it is
  useEffect(() => {
    draftsAt(api, at).then(
      (rows) => {
        const row = rows.find((one) => one.form === at.form);
        if (row) keeper.offer({ ...row, contents: row.contents && { ...row.contents } });
      },
      // it comes with the first save, which meets it
      () => undefined,
    );
    return () => void keeper.flush();
  }, [keeper]);
  return { key, keeper, view };
}
