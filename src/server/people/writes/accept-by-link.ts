import type { Locale } from "@/domain/account/schema";
import { Refusal, unless } from "@/domain/refusal";
import { keyedHash } from "@/server/core/auth/hashes";
import { dropNewcomer, findInvitation, type InvitationPlace, newcomer } from "@/server/core/auth/people";
import { sessionBehind, startSession } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { NotFound } from "@/server/core/rows";
import { throughDoor } from "@/server/core/scope";
import { invitationBehind } from "@/server/people/reads/door";
import { acceptPlace } from "./accept";

interface Press {
  token: string;
  /** Made for the page on which the button stands: the same press twice is one, and nobody else can repeat it. */
  press: string;
  name: string;
  ownDevice: boolean;
  locale: Locale;
  userAgent: string | null;
}

export interface Joined {
  workspace: string;
  personId: string;
  token: string;
  expiresAt: Date;
}

/** The address that a link may make an account for now; refuses where it may not. */
const provenAddress = ({ workspaceId, invitationId }: InvitationPlace): Promise<string> =>
  throughDoor(workspaceId, "", "invitation", async (scope) => {
    const behind = await invitationBehind(scope, invitationId);
    if (!behind) throw new NotFound();
    if (behind.state !== "OPEN") unless("invitationOver");
    if (!behind.linkProves) unless("needsCode");
    return behind.row.email;
  });

/**
 * A press on an invitation's link makes the account of the invited address, accepts, and signs this browser in: once,
 * within seven days. It never opens an account that exists (`needsCode`). The session is worth less than one that a mailed
 * code opened: what asks for a fresh sign-in refuses it (domain/account/session.ts).
 *
 * The account is made before the acceptance, which needs somebody who accepts, and goes again where that fails. Of two
 * presses at once one makes the account; the other one is told to sign in. A press that is sent twice by the same page, by a
 * double tap, finds its own session and gets it again.
 */
export async function acceptByLink(press: Press): Promise<Joined> {
  const place = await findInvitation(press.token);
  if (!place) throw new NotFound();
  const token = keyedHash("invited", press.token, press.press);
  const earlier = await sessionBehind(token, now());
  if (earlier) return { workspace: place.workspaceId, token, ...earlier };
  const person = await newcomer({
    email: await provenAddress(place),
    name: press.name,
    locale: press.locale,
  });
  if (!person) throw new Refusal("needsCode");
  try {
    const acceptance = { name: press.name, organisationId: null };
    await acceptPlace(place, acceptance, { ...person, proven: false });
  } catch (error) {
    await dropNewcomer(person.id);
    throw error;
  }
  const { userAgent, ownDevice } = press;
  const session = { personId: person.id, token, userAgent, ownDevice, proven: false, replaces: null };
  const { expiresAt } = await startSession(session, now());
  return { workspace: place.workspaceId, personId: person.id, token, expiresAt };
}
