import { momentOf } from "@/domain/calendar";
import { listSessions } from "@/server/account/reads";
import { type AccountScope, asPerson } from "@/server/core/auth/account-scope";
import { workspacesOf } from "@/server/core/auth/people";
import { dayOf, orNotFound, WHOLE, whole } from "@/server/core/rows";
import { AT_MOST, inEachWorkspace, type WorkspaceScope } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { ALL_PLACES } from "./closing";

/** The account, as its own tables hold it. */
async function readAccount(scope: AccountScope) {
  const { tx, person } = scope;
  const row = orNotFound(
    await tx.person.findUnique({
      where: { id: person.id },
      select: {
        email: true,
        name: true,
        locale: true,
        theme: true,
        createdAt: true,
        organisations: {
          orderBy: { createdAt: "asc" },
          select: { organisation: { select: { name: true } } },
        },
        emailChanges: {
          orderBy: { createdAt: "asc" },
          select: { newEmail: true, createdAt: true, endedAt: true },
        },
      },
    }),
  );
  const { organisations, emailChanges, createdAt, email, ...account } = row;
  const sessions = await listSessions(scope);
  return {
    account: { ...account, createdAt: momentOf(createdAt) },
    addresses: {
      current: email,
      changes: emailChanges.map(({ newEmail, createdAt: asked, endedAt }) => ({
        to: newEmail,
        askedAt: momentOf(asked),
        endedAt: endedAt && momentOf(endedAt),
      })),
    },
    organisationAccounts: organisations.map(({ organisation }) => organisation.name),
    sessions: sessions.map(({ device, since, seenAt }) => ({ device, since, seenAt })),
  };
}

/** What was typed into questions and forms, and not shared. */
async function readDrafts({ tx, workspaceId, member }: WorkspaceScope) {
  const where = { workspaceId, memberId: member.id };
  const answers = await tx.questionDraft.findMany({
    where,
    orderBy: { question: "asc" },
    take: WHOLE + 1,
    select: { question: true, contents: true, savedAt: true },
  });
  const forms = await tx.formDraft.findMany({
    where,
    orderBy: [{ place: "asc" }, { form: "asc" }],
    take: WHOLE + 1,
    select: { place: true, form: true, contents: true, savedAt: true },
  });
  return [...whole(answers), ...whole(forms)].flatMap(({ savedAt, ...draft }) =>
    draft.contents === null ? [] : [{ ...draft, savedAt: momentOf(savedAt) }],
  );
}

/** What this member alone has here: place, signatures, and what was typed and not shared. */
async function readPlace(scope: WorkspaceScope) {
  const { tx, workspaceId, member } = scope;
  const own = orNotFound(
    await tx.membership.findFirst({
      where: { workspaceId, id: member.id },
      select: {
        name: true,
        role: true,
        maySign: true,
        joinedAt: true,
        mailsOff: true,
        partner: { select: { name: true } },
        workspace: { select: { name: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  const signatures = await tx.signOff.findMany({
    where: { workspaceId, signedById: member.id },
    orderBy: { signedAt: "asc" },
    take: WHOLE + 1,
    select: {
      state: true,
      signerName: true,
      signerRole: true,
      partnerName: true,
      mandate: true,
      reservation: true,
      reason: true,
      notBefore: true,
      signedAt: true,
      fingerprint: true,
      text: { select: { number: true, agreement: { select: { title: true } } } },
    },
    relationLoadStrategy: "join",
  });
  const { partner, workspace, joinedAt, ...place } = own;
  return {
    workspace: workspace.name,
    organisation: partner?.name ?? null,
    ...place,
    joinedAt: momentOf(joinedAt),
    signatures: whole(signatures).map(({ text, signedAt, notBefore, ...word }) => ({
      agreement: text.agreement.title,
      version: text.number,
      ...word,
      notBefore: dayOf(notBefore),
      signedAt: signedAt && momentOf(signedAt),
    })),
    drafts: await readDrafts(scope),
  };
}

/**
 * What the account holds about its owner, to take along (Art. 15 and 20 GDPR): nothing of others, and nothing that belongs to
 * an organisation. Workspaces that were left are not in it, because nothing leads back to them.
 */
export async function readOwnData(person: Person) {
  const ids = await workspacesOf(person.id, ALL_PLACES);
  const memberships: Awaited<ReturnType<typeof readPlace>>[] = [];
  for (let at = 0; at < ids.length; at += AT_MOST) {
    const some = ids.slice(at, at + AT_MOST);
    const options = { removed: true, signIn: person };
    memberships.push(...(await inEachWorkspace(person.id, some, "workspace.read", readPlace, options)));
  }
  return { ...(await asPerson(person, readAccount)), memberships };
}
