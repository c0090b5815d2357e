import { mailedToken } from "@/domain/account/schema";
import { acceptFields, invitationToken } from "@/domain/people/schema";
import { Refusal } from "@/domain/refusal";
import { goTo, withQuery } from "@/server/core/auth/answers";
import { cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { sessionCookie } from "@/server/core/auth/doors/redeem";
import { fieldsOf } from "@/server/core/auth/forms";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { enterWorkspace } from "@/server/core/scope";
import { readLanding } from "@/server/guide/reads";
import { acceptByLink, type Joined } from "@/server/people/writes/accept-by-link";

/** Where a newcomer begins: the first question, with a line above it that says where they are now. */
async function beginningOf({ workspace, personId }: Joined): Promise<string> {
  const { path } = await enterWorkspace(
    { workspaceId: workspace, personId, right: "workspace.read" },
    readLanding,
  );
  return path ? `/w/${workspace}/${path}?joined=1` : `/w/${workspace}`;
}

/**
 * The press on an invitation: account, acceptance, signed in, first question. A plain form, so it needs no script; the token
 * comes in the body, so that no address that is kept anywhere holds it.
 */
export async function POST(request: Request): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const token = invitationToken.safeParse(fields.token);
  if (!token.success) return goTo("/invite/unknown");
  const back = (state: string | null) => goTo(withQuery(`/invite/${token.data}`, { state }));
  const press = mailedToken.safeParse(fields.press);
  if (!press.success) return back(null);
  const name = acceptFields.name.safeParse(fields.name ?? "");
  if (!name.success) return back("name");
  try {
    // whoever is signed in accepts as themselves, on the page
    if (await personOfToken(cookieOf(request.headers, sessionCookieName()), now())) return back(null);
    const joined = await acceptByLink({
      token: token.data,
      press: press.data,
      name: name.data,
      ownDevice: fields.own !== undefined,
      locale: readerLocale(request.headers),
      userAgent: request.headers.get("user-agent"),
    });
    log().info({ what: "signed in by an invitation" });
    return goTo(await beginningOf(joined), [sessionCookie(joined)]);
  } catch (error) {
    // over, taken back, an account that exists: the page says which, and what to do
    if (error instanceof Refusal) return back(null);
    log().error({ what: "invitation failed", code: logCode(error) });
    return back("unavailable");
  }
}
