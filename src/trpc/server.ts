import { TRPCError } from "@trpc/server";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { signInRefusals } from "@/domain/account/session";
import { Refusal } from "@/domain/refusal";
import { currentPerson } from "@/server/core/auth/session";
import { t } from "@/server/core/trpc";
import { appRouter } from "@/server/root";

type Caller = ReturnType<typeof appRouter.createCaller>;

const createCaller = t.createCallerFactory(appRouter);

/** What a page does when the server says no: sign in first, or there is nothing here. Anything else reaches the error page. */
async function answer(error: unknown): Promise<never> {
  if (!(error instanceof TRPCError)) throw error;
  if (error.code === "UNAUTHORIZED") {
    const path = (await headers()).get("x-kordel-path") ?? "/now";
    redirect(`/login?next=${encodeURIComponent(path)}`);
  }
  // a session that is too old for a protected workspace, or for what this page would hand out
  if (
    error.cause instanceof Refusal &&
    signInRefusals.some((code) => code === (error.cause as Refusal).code)
  ) {
    // a file leads back to the page that offers it, where it is one press again
    const path = ((await headers()).get("x-kordel-path") ?? "/now").replace(/\/export(\?.*)?$/, "");
    redirect(`/login/again?next=${encodeURIComponent(path)}`);
  }
  if (error.code === "NOT_FOUND" || error.code === "FORBIDDEN" || error.code === "BAD_REQUEST") notFound();
  throw error;
}

/** The same tree of procedures, with every failure turned into what a page does about it. */
function forPages(node: unknown): unknown {
  return new Proxy(() => undefined, {
    get: (_, key) => (key === "then" ? undefined : forPages(Reflect.get(node as object, key))),
    apply: (_, __, args: unknown[]) =>
      Promise.resolve((node as (...given: unknown[]) => unknown)(...args)).catch(answer),
  });
}

/**
 * The procedures for server components, as the person who asks. Not signed in leads to the sign-in page and
 * back; what one may not see is a page that does not exist.
 */
export const serverApi = cache(
  async (): Promise<Caller> => forPages(createCaller({ person: await currentPerson() })) as Caller,
);
