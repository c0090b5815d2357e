import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";

/**
 * Prepares what a journey is not about, as this person's browser would: through the procedures, with the
 * session's cookie. What a journey is about is done with keyboard and pointer.
 */
export function apiOf(page: Page) {
  const origin = () => new URL(page.url()).origin;
  return {
    async change<T = { id: string; version: number }>(
      path: string,
      input: Record<string, unknown>,
    ): Promise<T> {
      const response = await page.request.post(`/api/trpc/${path}`, {
        data: input,
        headers: { origin: origin(), "content-type": "application/json", "sec-fetch-site": "same-origin" },
      });
      if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()).result.data as T;
    },
    async read<T>(path: string, input: Record<string, unknown>): Promise<T> {
      const response = await page.request.get(
        `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
      );
      if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()).result.data as T;
    },
  };
}

/** A workspace of this person, founded in one call. */
export async function foundWorkspace(page: Page, name: string, organisation: string): Promise<string> {
  const workspace = randomUUID();
  await apiOf(page).change("workspaces.create", {
    requestId: workspace,
    name,
    organisation,
    ownName: "Ada",
    purpose: "",
  });
  return workspace;
}

/** What every change in a workspace names. */
export const changeIn = (workspace: string) => ({ workspace, requestId: randomUUID() });
