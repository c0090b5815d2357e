"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { RemoveButton } from "@/features/forms/remove-button";
import { useFinish } from "@/features/forms/use-finish";
import type { Risk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; riskId: string; sign?: Risk["signs"][number] };

/** Something to look out for, new or changed. */
export function SignForm({ workspace, riskId, sign }: Props) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("EARLY_WARNING_SIGN");
  const here = `/w/${workspace}/setbacks/${riskId}`;
  const labels = { sign: t("signFields.sign"), threshold: t("signFields.threshold") };
  return (
    <div className="grid gap-8">
      <RecordForm
        noun="setbacks"
        fields={() => import("@/domain/setbacks/schema").then((it) => it.signFields)}
        values={sign ?? { sign: "", threshold: "" }}
        version={sign?.version}
        labels={labels}
        submitLabel={sign ? form("save") : t("signs.add")}
        cancel={here}
        submit={(values, { requestId, version }) =>
          sign
            ? api.setbacks.changeSign.mutate({ workspace, requestId, signId: sign.id, version, ...values })
            : api.setbacks.addSign.mutate({ workspace, requestId, riskId, ...values })
        }
        onDone={(done) => {
          const message = sign ? t("signs.saved") : t("signs.added");
          finish(message, done, here);
        }}
      >
        {(field) => (
          <>
            <TextField label={labels.sign} hint={t("signHints.sign")} {...field("sign")} />
            <TextField
              label={labels.threshold}
              hint={t("signHints.threshold")}
              optionalLabel={common("optional")}
              {...field("threshold")}
            />
          </>
        )}
      </RecordForm>
      {sign && (
        <RemoveButton
          noun="setbacks"
          kind="EARLY_WARNING_SIGN"
          label={t("signs.remove")}
          removed={t("signs.removed")}
          backTo={here}
          remove={(requestId) =>
            api.setbacks.removeSign.mutate({ workspace, requestId, signId: sign.id, version: sign.version })
          }
        />
      )}
    </div>
  );
}
