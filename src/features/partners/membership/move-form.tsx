"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { isGoing, keepsReason, needsReason, type PartnerState } from "@/domain/partners/states";
import type { Named } from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { ExitFields, exitRefusedAt } from "@/features/partners/leaving/fields";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";

const fields = () =>
  import("@/domain/partners/schema").then((it) => ({ ...it.moveFields, ...it.exitFields }));

type Props = {
  workspace: string;
  partner: Partner;
  members: Named[];
  today: string;
  /** Who would lose access by each step, and what it would open again, in whole sentences. */
  consequences: Partial<Record<PartnerState, readonly string[]>>;
};

/**
 * What has happened with this organisation: only the steps that are possible from here are offered, and each says
 * whom it takes the access and what it opens again. With the step on which somebody goes, it is written down how; the
 * reason that was announced stays and is not asked for twice.
 */
export function MoveForm({ workspace, partner, members, today, consequences }: Props) {
  const t = useTranslations("partners");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const { labelsOf } = useWords();
  const labels = {
    ...labelsOf(["noticeOn", "lastDayOn", "obligations", "handedToId", "publicWording"]),
    to: t("state.choose"),
    reason: t("state.reasonLabel"),
  };
  const back = `/w/${workspace}/partners/${partner.id}`;
  const writesExit = (to: string) => isGoing(to as PartnerState) && partner.exit === null;
  // nothing is chosen before the first press; then it is known whether a reason is owed
  const isChosen = (to: string) => to !== "";
  const asksReason = (to: PartnerState) =>
    !keepsReason(partner.state, to) && (isChosen(to) || partner.state !== "LEAVING");
  const options = partner.may.moveTo.map((to) => ({
    value: to,
    label: t(partner.state === "PAUSED" && to === "MEMBER" ? "state.back" : `state.moves.${to}`),
    hint: t(`stateHints.${to}`),
  }));
  return (
    <RecordForm
      noun="partners"
      fields={fields}
      values={{
        to: "",
        reason: "",
        noticeOn: today,
        lastDayOn: null,
        obligations: "",
        handedToId: null,
        publicWording: "",
      }}
      version={partner.version}
      labels={labels}
      refusedAt={exitRefusedAt}
      submitLabel={t("state.submit")}
      cancel={back}
      submit={({ to, reason, ...exit }, { requestId, version }) =>
        api.partners.move.mutate({
          workspace,
          requestId,
          partnerId: partner.id,
          version,
          to,
          reason,
          ...(writesExit(to) && { exit }),
        })
      }
      onDone={(done) => finish(t("saved"), done, back)}
    >
      {(field, value) => {
        const to = value("to") as PartnerState;
        return (
          <>
            <RadioField label={labels.to} options={options} {...field("to")} />
            <div role="status">
              {consequences[to] && (
                <ul className="grid max-w-measure list-none gap-1">
                  {consequences[to].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </div>
            {asksReason(to) && (
              <TextArea
                label={labels.reason}
                hint={t(isChosen(to) ? "state.reasonRead" : "state.reasonHint")}
                optionalLabel={isChosen(to) && !needsReason(to) ? common("optional") : undefined}
                rows={2}
                {...field("reason")}
              />
            )}
            {keepsReason(partner.state, to) && partner.stateReason && (
              <p className="max-w-measure">{t("state.reasonStays", { reason: partner.stateReason })}</p>
            )}
            {writesExit(to) && (
              <fieldset className="grid min-w-0 gap-6">
                <legend className="mb-4">
                  <span className="block font-semibold">{t("state.saveAlso")}</span>
                  <span className="block text-ink-2">{t("state.exitHint")}</span>
                </legend>
                <ExitFields
                  workspace={workspace}
                  partnerId={partner.id}
                  field={field}
                  value={value}
                  members={members}
                />
              </fieldset>
            )}
          </>
        );
      }}
    </RecordForm>
  );
}
