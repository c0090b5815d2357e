"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: { id: string; name: string; version: number } };

/** Brings one workspace back from the trash and opens it. */
export function RestoreButton({ workspace }: Props) {
  const t = useTranslations("workspaces.trash");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <ActButton
      noun="workspaces"
      run={(requestId) =>
        api.workspaces.restore.mutate({ workspace: workspace.id, requestId, version: workspace.version })
      }
      onDone={() => {
        show({ message: t("restored", { name: workspace.name }) });
        page.push(`/w/${workspace.id}`);
        page.refresh();
      }}
    >
      {t("restore")}
    </ActButton>
  );
}
