"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { type Named, nameOfChoice } from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { Partner } from "@/features/partners/shown";
import { useWords } from "@/features/partners/use-words";
import { useApiClient } from "@/trpc/client";
import { ExitFields, exitRefusedAt } from "./fields";

type Props = {
  workspace: string;
  partner: Partner;
  members: Named[];
  today: string;
};

const { reasonMissing: _, ...exitRecordRefusedAt } = exitRefusedAt;

/** The coordination writes down or changes how an organisation goes. */
export function ExitForm({ workspace, partner, members, today }: Props) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("PARTNER_EXIT");
  const { labelsOf } = useWords();
  const { exit } = partner;
  const back = `/w/${workspace}/partners/${partner.id}`;
  const isMember = members.some((member) => member.id === exit?.handedTo?.id);
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.exitFields)}
      values={{
        noticeOn: exit?.noticeOn ?? today,
        lastDayOn: exit?.lastDayOn,
        obligations: exit?.obligations,
        handedToId: isMember ? exit?.handedTo?.id : null,
        publicWording: exit?.publicWording,
      }}
      version={exit?.version}
      labels={labelsOf(["noticeOn", "lastDayOn", "obligations", "handedToId", "publicWording"])}
      say={(name, value) => (name === "handedToId" ? (nameOfChoice(members, value) ?? "") : value)}
      refusedAt={exitRecordRefusedAt}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.recordExit.mutate({
          workspace,
          requestId,
          partnerId: partner.id,
          ...values,
          // a record that somebody else began meanwhile answers with its version
          version: exit || version > 1 ? version : null,
        })
      }
      onDone={(done) => finish(t("exit.saved"), done, back)}
    >
      {(field, value) => (
        <ExitFields
          workspace={workspace}
          partnerId={partner.id}
          field={field}
          value={value}
          members={members}
        />
      )}
    </RecordForm>
  );
}

/** What all say in public, by the organisation that is leaving. Its own words it may also take back. */
export function WordingForm({ workspace, partner }: Pick<Props, "workspace" | "partner">) {
  const t = useTranslations("partners");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("PARTNER_EXIT");
  const { labelsOf } = useWords();
  const back = `/w/${workspace}/partners/${partner.id}`;
  const labels = labelsOf(["publicWording"]);
  return (
    <RecordForm
      noun="partners"
      fields={() => import("@/domain/partners/schema").then((it) => it.wordingFields)}
      values={{ publicWording: partner.exit?.publicWording }}
      version={partner.exit?.version}
      labels={labels}
      submitLabel={form("save")}
      cancel={back}
      submit={(values, { requestId, version }) =>
        api.partners.wordExit.mutate({ workspace, requestId, partnerId: partner.id, version, ...values })
      }
      onDone={(done) => finish(t("exit.saved"), done, back)}
    >
      {(field) => (
        <TextArea
          label={labels.publicWording}
          hint={t("hints.wording")}
          rows={4}
          {...field("publicWording")}
        />
      )}
    </RecordForm>
  );
}
