import { invitationToken } from "@/domain/people/schema";
import { Refusal } from "@/domain/refusal";
import { goTo } from "@/server/core/auth/answers";
import { fieldsOf } from "@/server/core/auth/forms";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { decline } from "@/server/people/writes/accept";

/** "This is not for us", of somebody who is not signed in and need not be for that. */
export async function POST(request: Request): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const token = invitationToken.safeParse(fields.token);
  if (!token.success) return goTo("/invite/unknown");
  try {
    await decline(token.data, null);
    return goTo(`/invite/${token.data}?declined=1`);
  } catch (error) {
    if (error instanceof Refusal) return goTo(`/invite/${token.data}`);
    log().error({ what: "declining failed", code: logCode(error) });
    return goTo(`/invite/${token.data}?state=unavailable`);
  }
}
