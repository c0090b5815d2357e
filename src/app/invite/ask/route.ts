import { normaliseAddress } from "@/domain/address";
import { acceptFields, invitationToken } from "@/domain/people/schema";
import { Refusal } from "@/domain/refusal";
import { goTo } from "@/server/core/auth/answers";
import { cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { fieldsOf } from "@/server/core/auth/forms";
import { networkOf } from "@/server/core/auth/limits/network";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { askToBeInvited } from "@/server/people/writes/ask";

/** Somebody to whom the mail was passed on asks to be invited instead: one press, or an address and a name. */
export async function POST(request: Request): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const token = invitationToken.safeParse(fields.token);
  if (!token.success) return goTo("/invite/unknown");
  const back = (state: string) => goTo(`/invite/${token.data}?state=${state}`);
  try {
    const person = await personOfToken(cookieOf(request.headers, sessionCookieName()), now());
    const email = person?.email ?? normaliseAddress(fields.email ?? "");
    if (!email) return back("askAddress");
    const name = acceptFields.name.safeParse(person?.name || fields.name || "").data ?? "";
    const network = networkOf(request.headers);
    const locale = person?.locale ?? readerLocale(request.headers);
    await askToBeInvited({ token: token.data, email, name, locale, network });
    return back("asked");
  } catch (error) {
    if (error instanceof Refusal) return back(error.code === "tooManyAsk" ? "tooManyAsk" : "over");
    log().error({ what: "asking for an invitation failed", code: logCode(error) });
    return back("unavailable");
  }
}
