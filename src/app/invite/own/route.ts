import { refuseUnproven } from "@/domain/account/session";
import { invitationToken } from "@/domain/people/schema";
import { Refusal } from "@/domain/refusal";
import { goTo, withQuery } from "@/server/core/auth/answers";
import { cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { fieldsOf } from "@/server/core/auth/forms";
import { networkOf } from "@/server/core/auth/limits/network";
import { personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { mailProof } from "@/server/people/writes/own-address";

const states: Record<string, string> = { tooManyMails: "limited", mailUnavailable: "mailUnavailable" };

/** Mails a code to the invited address, for somebody who is signed in with another one of theirs. */
export async function POST(request: Request): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const token = invitationToken.safeParse(fields.token);
  if (!token.success) return goTo("/invite/unknown");
  const back = (state: string) => goTo(`/invite/${token.data}?state=${state}`);
  try {
    const person = await personOfToken(cookieOf(request.headers, sessionCookieName()), now());
    if (!person) return goTo(`/invite/${token.data}`);
    // signed in by an invitation's link alone: the own mailbox comes first
    if (refuseUnproven(person)) return goTo(withQuery("/login/again", { next: `/invite/${token.data}` }));
    await mailProof(token.data, { locale: person.locale, network: networkOf(request.headers) });
    return back("proof");
  } catch (error) {
    if (error instanceof Refusal) return back(states[error.code] ?? "over");
    log().error({ what: "mailing a proof failed", code: logCode(error) });
    return back("unavailable");
  }
}
