"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { ConfirmButton } from "@/components/windows/confirm-button";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import type { ShownPerson } from "@/features/people/shown";
import { useApiClient } from "@/trpc/client";

/** Ends a person's access at once. It asks first, because it reaches somebody else and cannot be undone. */
export function RemovePerson({ workspace, person }: { workspace: string; person: ShownPerson }) {
  const t = useTranslations("people");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const change = useChange();
  const { name } = person;
  const remove = async () => {
    const named = { workspace, memberId: person.id, version: person.version };
    const done = await change.run("remove", (requestId) => api.people.remove.mutate({ ...named, requestId }));
    if (done === null) return;
    show({ message: t("remove.done", { name }) });
    page.push(`/w/${workspace}/people`);
    page.refresh();
  };
  return (
    <div className="grid justify-items-start gap-2">
      <ConfirmButton
        label={t("remove.open")}
        title={t("remove.title", { name })}
        body={<p>{t("remove.body", { name })}</p>}
        confirmLabel={t("remove.confirm")}
        cancelLabel={t("remove.cancel")}
        onConfirm={remove}
      />
      <ProblemNotice
        noun="people"
        problem={change.problem?.kind === "conflict" ? { kind: "gone" } : change.problem}
        again={() => void remove()}
      />
    </div>
  );
}
