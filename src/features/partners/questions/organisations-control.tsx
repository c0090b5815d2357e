"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextField } from "@/components/fields/text-field";
import { StrandDisc } from "@/components/strands/strand-disc";
import { partnerStartingStates } from "@/domain/partners/choices";
import { useWords } from "@/features/partners/use-words";
import { QuestionForm } from "@/features/questions/form";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Listed = RouterOutputs["partners"]["list"]["partners"][number];
type Props = {
  question: QuestionProps;
  partners: readonly Listed[];
  left: number;
  /** When the list is longer than what is shown here. */
  more: { shown: number; total: number } | null;
  mayAdd: boolean;
};

const fields = async () => {
  const { name, state, anyway } = (await import("@/domain/partners/schema")).addFields;
  return { name, state, anyway };
};

/** What is not asked here can be said later; nobody is publicly named by being put on a list. */
const UNKNOWN = {
  sector: null,
  region: "",
  capacity: null,
  contact: "",
  selfOrganised: false,
  tier: "CORE",
  listing: "INTERNAL",
} as const;

/** Who is here: every organisation on the list, one more by its name, and the way to invite its people. */
export function OrganisationsControl({ question, partners, left, more, mayAdd }: Props) {
  const t = useTranslations("partners");
  const here = `/w/${question.workspace}`;
  const items = partners.map((partner) => ({
    id: partner.id,
    title: (
      <span className="flex items-center gap-3">
        <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={32} decorative />
        <span className="min-w-0">{partner.name}</span>
      </span>
    ),
    detail: <p className="text-ink-2">{t(`states.${partner.state}`)}</p>,
    href: question.mayAnswer && partner.may.change ? `${here}/partners/${partner.id}` : undefined,
    changeLabel: partner.name,
  }));
  return (
    <QuestionList
      question={question}
      items={items}
      label={t("here.list")}
      empty={<p>{t("here.empty")}</p>}
      addLabel={t(items.length > 0 ? "here.addMore" : "here.add")}
      form={mayAdd ? (next) => <NameForm question={question} next={next} /> : undefined}
    >
      {more && (
        <p>
          {t("partOf", more)} <Link href={`${here}/partners`}>{t("register")}</Link>
        </p>
      )}
      {left > 0 && <p className="font-semibold">{t("here.atLeast", { left })}</p>}
      {mayAdd && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-ink-2">{t("here.inviteHint")}</span>
          <ButtonLink variant="plain" href={`${here}/people/invite`}>
            {t("here.invite")}
          </ButtonLink>
        </p>
      )}
    </QuestionList>
  );
}

function NameForm({ question, next }: { question: QuestionProps; next: () => void }) {
  const t = useTranslations("partners");
  const api = useApiClient();
  const { labelsOf, say } = useWords();
  return (
    <QuestionForm
      question={question}
      noun="partners"
      fields={fields}
      values={{ name: "", state: "MEMBER", anyway: false }}
      labels={labelsOf(["name", "state", "anyway"])}
      refusedAt={{ maybeOnList: "anyway" }}
      say={say}
      submit={async (values, { requestId }) => {
        const { workspace } = question;
        const done = await api.partners.add.mutate({ workspace, requestId, ...UNKNOWN, ...values });
        return { ...done, name: values.name };
      }}
      done={(done) => ({
        message: t("added", { name: done.name }),
        undo: { kind: "PARTNER", recordId: done.id, versionAfter: done.version },
      })}
      stay={next}
    >
      {(field, value) => (
        <>
          <TextField label={t("fields.name")} hint={t("hints.name")} autoComplete="off" {...field("name")} />
          {(field("anyway").error || value("anyway") === "true") && (
            <CheckboxField label={t("fields.anyway")} {...field("anyway")} />
          )}
          <RadioField
            label={t("fields.state")}
            options={[...partnerStartingStates]
              .reverse()
              .map((value) => ({ value, label: t(`startingStates.${value}`) }))}
            {...field("state")}
          />
        </>
      )}
    </QuestionForm>
  );
}
