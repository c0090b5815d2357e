import { randomUUID } from "node:crypto";
import type { APIResponse, Page } from "@playwright/test";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;
type Routers = AppRouter["_def"]["record"];

/** Every "noun.procedure" of one kind. */
type PathTo<Kind extends "query" | "mutation"> = {
  [Noun in keyof Routers & string]: {
    [Name in keyof Routers[Noun] & string]: Routers[Noun][Name] extends { _def: { type: Kind } }
      ? `${Noun}.${Name}`
      : never;
  }[keyof Routers[Noun] & string];
}[keyof Routers & string];

type At<Tree, Path extends string> = Path extends `${infer Noun}.${infer Name}`
  ? Noun extends keyof Tree
    ? Name extends keyof Tree[Noun]
      ? Tree[Noun][Name]
      : never
    : never
  : never;

/** A procedure without an input is called without one. */
// biome-ignore lint/suspicious/noConfusingVoidType: this is how tRPC says that a procedure takes nothing
type Given<Input> = [Input] extends [void] ? [] : [input: Input];

/**
 * Prepares what a journey is not about, as this person's browser would: through the procedures, with the
 * session's cookie. What a journey is about is done with keyboard and pointer. Paths, inputs and answers are
 * the router's own types, so a renamed procedure fails in `npm run check` and not after the build.
 *
 * @throws when the server refuses, with the path and the server's answer
 */
export function apiOf(page: Page) {
  const origin = () => new URL(page.url()).origin;
  const answerOf = async (path: string, response: APIResponse) => {
    if (!response.ok()) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()).result.data;
  };
  return {
    async change<Path extends PathTo<"mutation">>(
      path: Path,
      ...[input]: Given<At<Inputs, Path>>
    ): Promise<At<Outputs, Path>> {
      const response = await page.request.post(`/api/trpc/${path}`, {
        data: input ?? {},
        headers: { origin: origin(), "content-type": "application/json", "sec-fetch-site": "same-origin" },
      });
      return answerOf(path, response);
    },
    async read<Path extends PathTo<"query">>(
      path: Path,
      ...[input]: Given<At<Inputs, Path>>
    ): Promise<At<Outputs, Path>> {
      const given = encodeURIComponent(JSON.stringify(input ?? {}));
      return answerOf(path, await page.request.get(`/api/trpc/${path}?input=${given}`));
    },
  };
}

/** A workspace of this person, founded in one call. */
export async function foundWorkspace(page: Page, name: string, organisation: string): Promise<string> {
  const { id } = await apiOf(page).change("workspaces.create", {
    requestId: randomUUID(),
    name,
    organisation,
    ownName: "Ada",
    purpose: "",
  });
  return id;
}

/** What every change in a workspace names. */
export const changeIn = (workspace: string) => ({ workspace, requestId: randomUUID() });
