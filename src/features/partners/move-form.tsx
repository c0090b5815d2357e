"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/radio-field";
import { TextArea } from "@/components/text-area";
import { isGoing, needsReason, type PartnerState } from "@/domain/partners/states";
import { RecordForm } from "@/features/frame/record-form";
import { useFinish } from "@/features/frame/use-finish";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";
import { ExitFields } from "./exit-fields";
import type { Partner } from "./partner-page";
import { useWords } from "./use-words";

const fields = () =>
  import("@/domain/partners/schema").then((it) => ({ ...it.moveFields, ...it.exitFields }));

type Props = {
  workspace: string;
  partner: Partner;
  members: RouterOutputs["partners"]["choices"];
  today: string;
  /** What each step would open again, in whole sentences. */
  reopens: Partial<Record<PartnerState, readonly string[]>>;
};

/**
 * What has happened with this organisation: only the steps that are possible from here are offered, and each says
 * what it opens again. With the step on which somebody goes, it is written down how.
 */
export function MoveForm({ workspace, partner, members, today, reopens }: Props) {
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
              {reopens[to] && (
                <ul className="grid max-w-measure list-none gap-1">
                  {reopens[to].map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </div>
            <TextArea
              label={labels.reason}
              hint={t("state.reasonHint")}
              optionalLabel={needsReason(to) ? undefined : common("optional")}
              rows={2}
              {...field("reason")}
            />
            {writesExit(to) && (
              <fieldset className="grid min-w-0 gap-6">
                <legend className="mb-4">
                  <span className="block font-semibold">{t("state.saveAlso")}</span>
                  <span className="block text-ink-2">{t("state.exitHint")}</span>
                </legend>
                <ExitFields field={field} members={members} />
              </fieldset>
            )}
          </>
        );
      }}
    </RecordForm>
  );
}
