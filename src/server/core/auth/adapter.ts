import type { Adapter, AdapterUser } from "next-auth/adapters";
import type { Locale } from "@/domain/account/schema";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { asAdapterUser } from "./next-auth";
import { endSession, startSession } from "./session";
import { spendSignIn } from "./sign-ins";

/**
 * What NextAuth calls to reach our tables: every token is kept as a hash only, people are created at their
 * first redemption, and single use is decided by the database.
 */
interface Deed {
  at: Date;
  locale: Locale;
  /** When redeeming: the ask that was found or whose code was right. */
  redeeming?: {
    signIn: { id: string; email: string };
    userAgent: string | null;
    replaces: string | null;
    ownDevice: boolean;
    done: (redeemed: Redeemed) => void;
  };
}

/** The new session of a redeemed link or code. */
export interface Redeemed {
  token: string;
  personId: string;
  expiresAt: Date;
}

const idAndEmail = { id: true, email: true } as const;

/** The account is created at the first redemption, never by asking (REQ-A6). Two at once find the same one. */
async function personWithEmail(email: string, locale: Locale, at: Date): Promise<AdapterUser> {
  const person = await authDb.person.upsert({
    where: { email },
    create: { email, locale, createdAt: at },
    update: {},
    select: idAndEmail,
  });
  return asAdapterUser(person);
}

export function adapterFor({ at, locale, redeeming }: Deed): Adapter {
  return {
    getUserByEmail: async (email) => {
      const person = await authDb.person.findUnique({ where: { email }, select: idAndEmail });
      return person && asAdapterUser(person);
    },
    createUser: (user: Omit<AdapterUser, "id">) => personWithEmail(user.email, locale, at),
    // An address is proven by every sign-in; there is nothing to note down.
    updateUser: async (user) => asAdapterUser({ id: user.id, email: redeeming?.signIn.email ?? "" }),
    // The row is kept by the step that mails, before it mails.
    createVerificationToken: async (link) => link,
    useVerificationToken: async ({ identifier, token }) => {
      if (!redeeming || identifier !== redeeming.signIn.email) return null;
      if (!(await spendSignIn(redeeming.signIn.id, identifier, at))) return null;
      return { identifier, token, expires: new Date(now().getTime() + 60_000) };
    },
    createSession: async ({ sessionToken, userId }) => {
      if (!redeeming) throw new Error("nothing was redeemed");
      const { userAgent, replaces, ownDevice, done } = redeeming;
      const { expiresAt } = await startSession(
        { personId: userId, token: sessionToken, userAgent, replaces, ownDevice, proven: true },
        at,
      );
      done({ token: sessionToken, personId: userId, expiresAt });
      return { sessionToken, userId, expires: expiresAt };
    },
    getSessionAndUser: async () => null,
    deleteSession: endSession,
  };
}
