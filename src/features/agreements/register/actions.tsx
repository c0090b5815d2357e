"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { Dialog } from "@/components/windows/dialog";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { ActButton } from "@/features/forms/act-button";
import { RemoveButton } from "@/features/forms/remove-button";
import { useApiClient } from "@/trpc/client";
import { nextAgreementStep } from "./next-step";

type Props = { workspace: string; agreement: Agreement };

/** What else the coordination can do with an agreement: open it, record a decision, begin the next version or discard it, end or remove the whole. */
export function AgreementActions({ workspace, agreement }: Props) {
  const t = useTranslations("agreements");
  const api = useApiClient();
  const { may, text } = agreement;
  const step = nextAgreementStep(agreement)?.kind;
  const to = (path: string) => agreementAddressOf(workspace, agreement, text.number, path);
  const opens = may.open && step !== "open" && step !== "agree";
  const adopts = may.adopt && step !== "adopt";
  if (!opens && !adopts && !may.amend && !may.discard && !may.end && !may.remove) return null;
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {opens && (
        <ButtonLink variant="quiet" href={to("/open")}>
          {t("open.action")}
        </ButtonLink>
      )}
      {adopts && (
        <ButtonLink variant="quiet" href={to("/adopt")}>
          {t("adopt.action")}
        </ButtonLink>
      )}
      {may.amend && <AmendButton workspace={workspace} agreement={agreement} />}
      {may.discard && (
        <RemoveButton
          noun="agreements"
          kind="AGREEMENT_VERSION"
          label={t("discard.action")}
          removed={t("discard.done", { number: text.number })}
          backTo={`/w/${workspace}/agreements/${agreement.id}`}
          remove={(requestId) =>
            api.agreements.discard.mutate({ workspace, requestId, versionId: text.id, version: text.version })
          }
        />
      )}
      {may.end && (
        <ButtonLink variant="quiet" href={to("/end")}>
          {t("end.action")}
        </ButtonLink>
      )}
      {may.remove && (
        <RemoveButton
          noun="agreements"
          kind="AGREEMENT"
          label={t("remove")}
          removed={t("removed", { title: agreement.title })}
          backTo={`/w/${workspace}/agreements`}
          remove={(requestId) =>
            api.agreements.remove.mutate({
              workspace,
              requestId,
              agreementId: agreement.id,
              version: agreement.version,
            })
          }
        />
      )}
    </div>
  );
}

/** Says first what a new version costs: everybody is asked again. */
function AmendButton({ workspace, agreement }: Props) {
  const t = useTranslations("agreements.amend");
  const form = useTranslations("form");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("title")}
      isOpen={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" aria-haspopup="dialog">
          {t("action")}
        </Button>
      }
    >
      <p className="max-w-measure">{t("body")}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <ActButton
          noun="agreements"
          variant="primary"
          run={(requestId) =>
            api.agreements.amend.mutate({
              workspace,
              requestId,
              agreementId: agreement.id,
              version: agreement.version,
            })
          }
          onDone={({ number }) => {
            setOpen(false);
            show({ message: t("done", { number }) });
            page.push(`/w/${workspace}/agreements/${agreement.id}`);
            page.refresh();
          }}
        >
          {t("submit")}
        </ActButton>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {form("cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
