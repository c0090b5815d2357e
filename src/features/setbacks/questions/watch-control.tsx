"use client";

import { useTranslations } from "next-intl";
import { nameOfChoice, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { QuestionProps } from "@/features/questions/question";
import type { AskedRisk, AskedRisks } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";
import { AskedList, NoRisks } from "./asked-list";

type Props = { question: QuestionProps; asked: AskedRisks };
type Members = AskedRisks["members"];

/** An owner who is no longer a member is nobody: the question is open again (A9). */
const nameOf = (members: Members, partnerId: string | null): string | undefined =>
  members.find((member) => member.id === partnerId)?.name;

/** Two member organisations for each setback: one that watches, one that steps in. */
export function WatchControl({ question, asked: { risks, members } }: Props) {
  const t = useTranslations("setbacks.asked");
  return (
    <AskedList
      question={question}
      risks={risks}
      isDone={(risk) =>
        nameOf(members, risk.ownerPartnerId) !== undefined &&
        nameOf(members, risk.deputyPartnerId) !== undefined
      }
      openLabel={t("assign")}
      empty={<NoRisks workspace={question.workspace} />}
      summary={(risk) => {
        const owner = nameOf(members, risk.ownerPartnerId);
        const deputy = nameOf(members, risk.deputyPartnerId);
        if (!owner) return <p>{t("unwatched")}</p>;
        return (
          <p>
            {t("watches", { owner })} {deputy ? t("steps", { deputy }) : t("noDeputy")}
          </p>
        );
      }}
      form={(risk, next) => (
        <WatchForm workspace={question.workspace} risk={risk} members={members} next={next} />
      )}
    />
  );
}

type FormProps = { workspace: string; risk: AskedRisk; members: Members; next: () => void };

function WatchForm({ workspace, risk, members, next }: FormProps) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("RISK");
  const labels = {
    ownerPartnerId: t("fields.ownerPartnerId"),
    deputyPartnerId: t("fields.deputyPartnerId"),
  };
  const findMembers = useFindOrganisations(workspace, "MEMBERS");
  return (
    <RecordForm
      noun="setbacks"
      about={risk.id}
      fields={() => import("@/domain/setbacks/schema").then((it) => it.watchFields)}
      values={{
        ownerPartnerId: nameOf(members, risk.ownerPartnerId) && risk.ownerPartnerId,
        deputyPartnerId: nameOf(members, risk.deputyPartnerId) && risk.deputyPartnerId,
      }}
      version={risk.version}
      labels={labels}
      say={(_, value) => nameOfChoice(members, value) ?? t("hints.nobody")}
      submitLabel={form("save")}
      submit={(values, request) =>
        api.setbacks.assign.mutate({ workspace, riskId: risk.id, ...request, ...values })
      }
      onDone={(done) => {
        finish(t("asked.saved"), done);
        next();
      }}
    >
      {(field, value) => (
        <>
          <OrganisationField
            label={labels.ownerPartnerId}
            hint={t("hints.owner")}
            placeholder={t("hints.nobody")}
            options={members}
            find={findMembers}
            value={value("ownerPartnerId")}
            {...field("ownerPartnerId")}
          />
          <OrganisationField
            label={labels.deputyPartnerId}
            hint={t("hints.deputy")}
            placeholder={t("hints.nobody")}
            options={members}
            find={findMembers}
            value={value("deputyPartnerId")}
            {...field("deputyPartnerId")}
          />
        </>
      )}
    </RecordForm>
  );
}
