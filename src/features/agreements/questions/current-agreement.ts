import { cache } from "react";
import { serverApi } from "@/trpc/server";

/** The agreement the plan speaks of, the oldest one, in its newest version; null while there is none. Once per request. */
export const readCurrent = cache(async (workspace: string) => {
  const api = await serverApi();
  const [first] = (await api.agreements.list({ workspace })).agreements;
  return first ? api.agreements.byId({ workspace, agreementId: first.id }) : null;
});
