"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/disclosure";
import { RadioField } from "@/components/radio-field";
import { TextArea } from "@/components/text-area";
import { needsReason, type PartnerState } from "@/domain/partners/states";
import { RecordForm } from "@/features/frame/record-form";
import { useFinish } from "@/features/frame/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Partner } from "./partner-page";

/** What has happened with this organisation: only the steps that are possible from here are offered. */
export function MoveForm({ workspace, partner }: { workspace: string; partner: Partner }) {
  const t = useTranslations("partners");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const labels = { to: t("state.choose"), reason: t("state.reasonLabel") };
  const options = partner.may.moveTo.map((to) => ({
    value: to,
    label: t(partner.state === "PAUSED" && to === "MEMBER" ? "state.back" : `state.moves.${to}`),
    hint: t(`stateHints.${to}`),
  }));
  return (
    <Disclosure summary={t("state.title")}>
      <RecordForm
        key={`${partner.state}${partner.version}`}
        noun="partners"
        fields={() => import("@/domain/partners/schema").then((it) => it.moveFields)}
        values={{ to: "", reason: "" }}
        version={partner.version}
        labels={labels}
        submitLabel={t("state.submit")}
        submit={(values, { requestId, version }) =>
          api.partners.move.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
        }
        onDone={(done) => finish(t("saved"), done)}
      >
        {(field, value) => (
          <>
            <RadioField label={labels.to} options={options} {...field("to")} />
            <TextArea
              label={labels.reason}
              hint={t("state.reasonHint")}
              optionalLabel={needsReason(value("to") as PartnerState) ? undefined : common("optional")}
              rows={2}
              {...field("reason")}
            />
          </>
        )}
      </RecordForm>
    </Disclosure>
  );
}
