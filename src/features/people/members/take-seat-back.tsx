"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ActButton } from "@/features/forms/act-button";
import type { ShownPerson } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";

/** For whoever invited, where somebody else accepted than was meant: one press ends the access and invites anew. */
export function TakeSeatBack({ workspace, person }: { workspace: string; person: ShownPerson }) {
  const t = useTranslations("people.takeBack");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const named = { workspace, memberId: person.id, version: person.version };
  return (
    <ActButton
      noun="people"
      run={(requestId) => api.people.takeSeatBack.mutate({ ...named, requestId })}
      onDone={() => {
        show({ message: t("done", { name: person.name }) });
        page.push(`/w/${workspace}/people`);
        page.refresh();
      }}
    >
      {t("press")}
    </ActButton>
  );
}
