import { invitationToken } from "@/domain/people/schema";
import { Refusal } from "@/domain/refusal";
import { goTo } from "@/server/core/auth/answers";
import { fieldsOf } from "@/server/core/auth/forms";
import { readerLocale } from "@/server/core/auth/reader-locale";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { sendCode } from "@/server/people/writes/send-code";

type Context = { params: Promise<{ token: string }> };

const states: Record<string, string> = {
  tooManyMails: "limited",
  mailUnavailable: "mailUnavailable",
  invitationOver: "over",
};

/** Mails a code to the invited address and leads to the page that takes it. A plain form, so it needs no script. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const { token } = await params;
  if (!invitationToken.safeParse(token).success) return goTo("/invite/unknown");
  try {
    await sendCode(token, readerLocale(request.headers));
    return goTo("/login/code");
  } catch (error) {
    if (!(error instanceof Refusal)) log().error({ what: "invitation code failed", code: logCode(error) });
    const state = error instanceof Refusal ? states[error.code] : undefined;
    return goTo(`/invite/${token}?state=${state ?? "unavailable"}`);
  }
}
