"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import type { Agreement, ShownClause } from "@/features/agreements/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; agreement: Agreement; openPoints: ShownClause[]; fingerprint: string };

const namedOf = async (ids: readonly string[]) => {
  const { mustTick } = await import("@/features/forms/values/added-values");
  return Object.fromEntries(ids.map((id) => [id, mustTick]));
};

/** Opens a draft for signing. Each point that stays open is confirmed by name; the fingerprint says which words were on this page. */
export function OpenVersionForm({ workspace, agreement, openPoints, fingerprint }: Props) {
  const t = useTranslations("agreements");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const here = `/w/${workspace}/agreements/${agreement.id}`;
  const { number, id: versionId } = agreement.text;
  const ids = openPoints.map((clause) => clause.id);
  const labels = Object.fromEntries(
    openPoints.map((clause) => [
      clause.id,
      t("open.point", {
        number: clause.number,
        title: clause.title,
        state: t(`clauseStates.${clause.state}`),
      }),
    ]),
  );
  return (
    <RecordForm
      noun="agreements"
      keepsNothing="ticks are given anew each time"
      fields={() => namedOf(ids)}
      values={Object.fromEntries(ids.map((id) => [id, false]))}
      labels={labels}
      submitLabel={t("open.submit")}
      slow={t("open.slow")}
      cancel={here}
      submit={(_, { requestId }) =>
        api.agreements.open.mutate({ workspace, requestId, versionId, fingerprint, acceptedOpenPoints: ids })
      }
      onDone={() => {
        show({ message: t("open.done", { number }) });
        page.push(here);
        page.refresh();
      }}
    >
      {(field) =>
        ids.length > 0 && (
          <fieldset className="grid gap-1">
            <legend className="font-semibold">{t("open.points")}</legend>
            <p className="text-ink-2">{t("open.pointsLead")}</p>
            {ids.map((id) => {
              const { error, ...rest } = field(id);
              return (
                <CheckboxField
                  key={id}
                  label={labels[id]}
                  error={error ? t("open.mustTick") : undefined}
                  {...rest}
                />
              );
            })}
          </fieldset>
        )
      }
    </RecordForm>
  );
}
