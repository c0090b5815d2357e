import { goTo, withQuery } from "@/server/core/auth/answers";
import { isUnavailable, logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { fromOurPages } from "@/server/core/request-guard";
import { unsubscribe } from "./writes";

const tokenOf = (request: Request): string => new URL(request.url).searchParams.get("t")?.slice(0, 200) ?? "";

const toPage = (request: Request): Response => goTo(withQuery("/unsubscribe", { t: tokenOf(request) }));

const plain = (status: number): Response =>
  new Response(null, { status, headers: { "cache-control": "no-store" } });

/**
 * Switches off what the token says. The one post that needs neither a session nor an origin of ours: it comes from the
 * button of our own page or from a mail provider's servers, without cookies (RFC 8058), and all that it may do lies in
 * the sealed token. Nothing of its body is read. A provider is answered without a redirect, as the standard asks.
 */
export async function unsubscribePressed(request: Request): Promise<Response> {
  try {
    const done = await unsubscribe(tokenOf(request));
    if (fromOurPages(request.headers)) return toPage(request);
    return plain(done ? 200 : 404);
  } catch (error) {
    log().error({ what: "not unsubscribed", code: logCode(error) });
    return plain(isUnavailable(error) ? 503 : 500);
  }
}

/** A mail program that knows no button opens the address instead: it gets the page with one. */
export const unsubscribeOpened = (request: Request): Response => toPage(request);
