"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import {
  type Named,
  nameOfChoice,
  OrganisationField,
  useFindOrganisations,
} from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  partner: Partner;
  /** Those whose name is alike come first. */
  others: Named[];
};

/** Which other row is the same organisation, and what both are called from then on. */
export function MergeForm({ workspace, partner, others }: Props) {
  const t = useTranslations("partners.merge");
  const api = useApiClient();
  const finish = useFinish("PARTNER");
  const labels = { otherId: t("other"), name: t("name") };
  const back = `/w/${workspace}/partners/${partner.id}`;
  const findAny = useFindOrganisations(workspace, "ANY");
  const find = async (words: string) => (await findAny(words)).filter((one) => one.id !== partner.id);
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.mergeFields)}
      values={{ otherId: "", name: partner.name }}
      version={partner.version}
      labels={labels}
      say={(name, value) =>
        name === "otherId" ? (nameOfChoice(others, String(value)) ?? t("choose")) : String(value)
      }
      refusedAt={{
        mergeSame: "otherId",
        mergeEnded: "otherId",
        mergeSigned: "otherId",
        mergeAsked: "otherId",
        mergeUnshared: "otherId",
        mergeTwoAccounts: "otherId",
      }}
      submitLabel={t("submit")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.merge.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => finish(t("done", { count: done.moved, both: done.bothSaid }).trim(), done, back)}
    >
      {(field, value) => (
        <>
          <OrganisationField
            label={labels.otherId}
            hint={t("otherHint")}
            placeholder={t("choose")}
            options={others}
            find={find}
            value={value("otherId")}
            {...field("otherId")}
          />
          <TextField label={labels.name} autoComplete="off" {...field("name")} />
        </>
      )}
    </RecordForm>
  );
}
