import { signPath } from "@/domain/notifications/paths";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { queueMail } from "./queue";

/**
 * What the writes of the nouns call, one line each, when a change is somebody else's business. Whether the mail then
 * goes (the kind may be switched off, the person gone) is decided when it is sent.
 */

const coordinates = Prisma.sql`m."role" = 'COORDINATOR'`;
/** Whoever represents this organisation. */
export const speaksFor = (partnerId: string) =>
  Prisma.sql`(m."role" = 'REPRESENTATIVE' AND m."partnerId" = ${partnerId}::uuid)`;

/** An organisation was confirmed as a member: its representatives can begin. */
export const mailYourTurn = (scope: WorkspaceScope, partnerId: string, path = "plan") =>
  queueMail(scope, { topic: "YOUR_TURN", path, who: speaksFor(partnerId) });

/** A text was opened: everybody who may sign for one of its parties is asked, whoever opened it too. */
export const mailPleaseSign = (scope: WorkspaceScope, text: { id: string; agreementId: string }) =>
  queueMail(scope, {
    topic: "PLEASE_SIGN",
    path: signPath(text.agreementId),
    alsoSelf: true,
    who: Prisma.sql`m."maySign" AND m."role" IN ('COORDINATOR', 'REPRESENTATIVE') AND EXISTS (SELECT 1 FROM "SignOff" s
      WHERE s."workspaceId" = m."workspaceId" AND s."versionId" = ${text.id}::uuid AND s."partnerId" = m."partnerId")`,
  });

/**
 * A note was written: the coordination learns of it, and so does the organisation whose record it is about, where it
 * is about one (`partnerId`).
 */
export const mailNote = (
  scope: WorkspaceScope,
  { path, partnerId }: { path: string; partnerId: string | null },
) =>
  queueMail(scope, {
    topic: "NOTE",
    path,
    who: partnerId ? Prisma.sql`${coordinates} OR ${speaksFor(partnerId)}` : coordinates,
  });

/** A note was answered: its author learns of it, unless it was the author who answered. */
export const mailReply = (scope: WorkspaceScope, { path, authorId }: { path: string; authorId: string }) =>
  queueMail(scope, { topic: "NOTE", path, who: Prisma.sql`m."id" = ${authorId}::uuid` });
