"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ConfirmButton } from "@/components/windows/confirm-button";
import { ActButton } from "@/features/forms/act-button";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

/** Puts the workspace into the trash: the invented example at one press, any other after a second one. Both can be brought back. */
export function RemoveWorkspaceButton({ workspace }: { workspace: Workspace }) {
  const t = useTranslations("workspaces.settings");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const change = useChange();
  const { id, name, version } = workspace;
  const remove = (requestId: string) => api.workspaces.remove.mutate({ workspace: id, requestId, version });
  const onDone = (done: { version: number }) => {
    const restore = async () => {
      await api.workspaces.restore.mutate({
        workspace: id,
        requestId: crypto.randomUUID(),
        version: done.version,
      });
      page.push(`/w/${id}`);
      page.refresh();
    };
    show({
      message: t("removed", { name }),
      actionLabel: t("restore"),
      onAction: restore,
      seconds: 20,
      over: { label: t("toTrash"), href: "/trash" },
    });
    page.push("/now");
    page.refresh();
  };
  if (workspace.isExample) {
    return (
      <ActButton noun="workspaces" run={remove} onDone={onDone}>
        {t("removeExample")}
      </ActButton>
    );
  }
  const confirmed = async () => {
    const done = await change.run("remove", remove);
    if (done) onDone(done);
  };
  return (
    <div className="grid gap-2">
      <div>
        <ConfirmButton
          label={t("remove")}
          title={t("removeTitle", { name })}
          body={<p>{t("removeBody")}</p>}
          confirmLabel={t("removeConfirm")}
          cancelLabel={t("removeCancel")}
          onConfirm={confirmed}
        />
      </div>
      <ProblemNotice
        noun="workspaces"
        problem={change.problem?.kind === "conflict" ? { kind: "gone" } : change.problem}
        again={() => void confirmed()}
      />
    </div>
  );
}
