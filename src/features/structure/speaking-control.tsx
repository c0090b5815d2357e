"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { RadioField } from "@/components/fields/radio-field";
import { speakingChoices } from "@/domain/structure/choices";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { QuestionForm } from "@/features/questions/form";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import { MandateForm } from "./mandate-form";
import { MandateHolder } from "./mandate-lines";
import type { Mandatable, Mandate, Structure } from "./structure";

type Props = {
  question: QuestionProps;
  /** The workspace's version: the rule is a part of it. */
  version: number;
  rule: Structure["speakingRule"];
  mandates: readonly Mandate[];
  members: Mandatable;
};

/** First the rule; where named people speak, they are named next, on the same page. */
export function SpeakingControl(props: Props) {
  const { question, rule } = props;
  const drafted = question.draft?.contents.speakingRule !== undefined;
  const [choosing, setChoosing] = useState(rule !== "SPOKESPEOPLE" || drafted);
  if (choosing) return <RuleChoice {...props} onNaming={() => setChoosing(false)} />;
  return <Spokespeople {...props} onChoosing={() => setChoosing(true)} />;
}

function RuleChoice({ question, version, rule, onNaming }: Props & { onNaming: () => void }) {
  const t = useTranslations("structure");
  const form = useTranslations("form");
  const api = useApiClient();
  const page = useRouter();
  /** Decides, once it is saved, where to go: named people are named right here. */
  const chosen = useRef<string>(rule);
  return (
    <div className="grid gap-3">
      <QuestionForm
        question={question}
        noun="structure"
        fields={() => import("@/domain/structure/schema").then((it) => it.speakingFields)}
        values={{ speakingRule: rule === "UNDECIDED" ? "" : rule }}
        version={version}
        labels={{ speakingRule: t("fields.speakingRule") }}
        say={(_, value) =>
          t(value && value !== "UNDECIDED" ? `speakingChoices.${value}` : "speaking.undecided")
        }
        submit={(values, request) => {
          chosen.current = values.speakingRule;
          return api.structure.setSpeakingRule.mutate({
            workspace: question.workspace,
            ...request,
            ...values,
          });
        }}
        done={(done) => ({
          message: t("speaking.ruleSaved"),
          undo: { kind: "WORKSPACE", recordId: done.id, versionAfter: done.version },
        })}
        stay={() => (chosen.current === "SPOKESPEOPLE" ? onNaming() : page.push(question.onward))}
        submitLabel={form("saveAndContinue")}
      >
        {(field) => (
          <>
            <RadioField
              label={t("fields.speakingRule")}
              options={speakingChoices.map((one) => ({
                value: one,
                label: t(`speakingChoices.${one}`),
                hint: t(`speakingHints.${one}`),
              }))}
              {...field("speakingRule")}
            />
            {question.aside}
          </>
        )}
      </QuestionForm>
      <p>
        <ButtonLink variant="plain" href={`/w/${question.workspace}/plan`}>
          {form("later")}
        </ButtonLink>
      </p>
    </div>
  );
}

function Spokespeople({ question, mandates, members, onChoosing }: Props & { onChoosing: () => void }) {
  const t = useTranslations("structure");
  const api = useApiClient();
  const finish = useFinish("MANDATE");
  const { workspace } = question;
  const items = mandates.map((mandate) => {
    const name = mandate.person?.name ?? mandate.partner.name;
    return {
      id: mandate.id,
      title: <MandateHolder mandate={mandate} />,
      detail: <p className="text-ink-2">{mandate.scope || t("speaking.everything")}</p>,
      actions: mandate.may.end && (
        <ActButton
          noun="structure"
          variant="plain"
          run={(requestId) =>
            api.structure.endMandate.mutate({
              workspace,
              requestId,
              mandateId: mandate.id,
              version: mandate.version,
            })
          }
          onDone={(done) => finish(t("speaking.ended", { name }), done)}
        >
          {t("speaking.end")}
          <span className="sr-only"> {name}</span>
        </ActButton>
      ),
    };
  });
  return (
    <div className="grid max-w-measure gap-4">
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="font-semibold">{t("speakingChoices.SPOKESPEOPLE")}</span>
        <Button variant="plain" onClick={onChoosing}>
          {t("speaking.changeRule")}
        </Button>
      </p>
      <QuestionList
        question={question}
        items={items}
        label={t("speaking.list")}
        empty={<p>{t("speaking.empty")}</p>}
        addLabel={t(items.length > 0 ? "speaking.addMore" : "speaking.add")}
        form={(next) => (
          <MandateForm
            question={question}
            kind="SPOKESPERSON"
            members={members}
            saved={(name) => t("speaking.saved", { name })}
            stay={next}
          />
        )}
      />
    </div>
  );
}
