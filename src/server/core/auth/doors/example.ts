import { isExampleAddress } from "@/domain/account/example";
import { ownPath } from "@/domain/account/own-path";
import { readAddress } from "@/domain/address";
import { goTo, nothingHere } from "@/server/core/auth/answers";
import { cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { sessionToken, startSession } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { door } from "./door";
import { welcome } from "./redeem";

const enter = door(async (fields, request) => {
  const email = readAddress(fields.email ?? "");
  const person =
    email && isExampleAddress(email)
      ? await authDb.person.findUnique({ where: { email }, select: { id: true } })
      : null;
  if (!person) return goTo("/login");
  const token = sessionToken();
  const replaces = cookieOf(request.headers, sessionCookieName());
  const userAgent = request.headers.get("user-agent");
  const session = { personId: person.id, token, userAgent, replaces, ownDevice: false, proven: true };
  const { expiresAt } = await startSession(session, now());
  return welcome({ token, personId: person.id, expiresAt }, ownPath(fields.next));
});

/** One press signs in as an invented person of the example. In local mode only: elsewhere there is no such door. */
export const example = async (request: Request): Promise<Response> =>
  env.local ? enter(request) : nothingHere();
