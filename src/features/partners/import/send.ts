"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import type { CellProblem } from "@/domain/partners/import/rows";
import type { ImportPartners } from "@/domain/partners/import/schema";
import { problemOf } from "@/features/forms/problem";
import { useChange } from "@/features/forms/use-change";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Asked = Omit<ImportPartners, "workspace" | "requestId">;
type Refused = CellProblem & { row: number };

/**
 * Sends a list and says what came of it. What was only put on the list is taken back like any other change; where
 * invitations went along, undoing revokes them too, which History alone cannot do.
 */
export function useImport(workspace: string) {
  const t = useTranslations("partner-import");
  const frame = useTranslations("frame");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const offerUndo = useUndo();
  const change = useChange();

  const takeBack = async (partnerId: string) => {
    const failed = (error: unknown) => {
      const problem = problemOf(error);
      const key = problem.kind === "refusal" ? `refusals.${problem.code}` : "";
      const own = problem.kind === "refusal" && t.has(key as never);
      return own ? t(key as never, problem.values as never) : frame("undoFailed");
    };
    const message = await api.people.undoImport
      .mutate({ workspace, requestId: crypto.randomUUID(), partnerId })
      .then(({ sent }) => t(sent === 0 ? "done.undoneUnsent" : "done.undone"), failed);
    show({ message });
    page.refresh();
  };

  /** Answers with the lines that were refused; none when all of them are on the list. */
  const send = async (asked: Asked): Promise<readonly Refused[]> => {
    const result = await change.run(asked, (requestId) =>
      api.people.importPartners.mutate({ workspace, requestId, ...asked }),
    );
    const first = result?.first;
    if (!result || !first) return result?.refused ?? [];
    if (result.invited === 0) {
      const done = { kind: "PARTNER" as const, recordId: first.id, versionAfter: first.version };
      offerUndo(t("done.added", { count: result.added }), done);
    } else {
      show({
        message: t("done.invited", { count: result.added, invited: result.invited }),
        actionLabel: frame("undo"),
        onAction: () => void takeBack(first.id),
        seconds: 20,
        over: { label: frame("undoLater"), href: `/w/${workspace}/history` },
      });
    }
    page.push(`/w/${workspace}/partners`);
    page.refresh();
    return [];
  };
  return { send, pending: change.pending, problem: change.problem };
}
