import type { Prisma } from "@/generated/prisma/client";
import { WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { isUp, topicsOf } from "./locked";
import { type LinkRow, type ShownTarget, standingLinks } from "./shown";

const shownText = {
  id: true,
  number: true,
  state: true,
  agreement: { select: { id: true, title: true } },
  clauses: {
    where: { removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, topic: true, title: true, redLines: standingLinks },
  },
} satisfies Prisma.AgreementVersionSelect;
type TextRow = Prisma.AgreementVersionGetPayload<{ select: typeof shownText }>;

/** Texts that can still become binding, of one agreement or of all; of each the newest such text alone. */
export async function readTexts(scope: WorkspaceScope, agreementId?: string): Promise<TextRow[]> {
  const rows = await scope.tx.agreementVersion.findMany({
    where: {
      workspaceId: scope.workspaceId,
      removedAt: null,
      agreement: { removedAt: null },
      // what was replaced stands below one of these
      state: { not: "SUPERSEDED" },
      ...(agreementId && { agreementId }),
    },
    orderBy: [{ agreementId: "asc" }, { number: "desc" }],
    take: WHOLE + 1,
    select: shownText,
    relationLoadStrategy: "join",
  });
  const texts: TextRow[] = [];
  const opened = new Set<string>();
  for (const text of whole(rows)) {
    const { id } = text.agreement;
    if (isUp({ state: text.state, laterOpened: opened.has(id) })) texts.push(text);
    if (text.state !== "DRAFT") opened.add(id);
  }
  return texts;
}

export const clauseTargets = (texts: readonly TextRow[]): ShownTarget[] =>
  texts.flatMap(({ agreement, clauses }) =>
    clauses.map(({ id, topic, title }) => ({
      kind: "CLAUSE" as const,
      id,
      title,
      topics: topicsOf(topic),
      agreement,
    })),
  );

export const clauseLinks = (texts: readonly TextRow[]): LinkRow[] =>
  texts.flatMap((text) => text.clauses.flatMap((clause) => clause.redLines));
