"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { TextArea } from "@/components/fields/text-area";
import { CheckIcon } from "@/components/icons";
import { ActButton } from "@/features/forms/act-button";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useUndo } from "@/features/forms/use-undo";
import { type QuestionItem, QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { AdoptButton, type CatalogueRiskWords } from "@/features/setbacks/catalogue/adopt-button";
import { useApiClient } from "@/trpc/client";

type Spot = { mayDismiss: boolean; words: CatalogueRiskWords };
type Dismissed = { id: string; version: number; title: string; reason: string };
type Props = { question: QuestionProps; spots: Spot[]; dismissed: Dismissed[] };

/** One press takes a typical setback over; setting it aside asks for the reason that everybody can read. */
export function BlindSpotsControl({ question, spots, dismissed }: Props) {
  const t = useTranslations("setbacks.spots");
  const { workspace, mayAnswer } = question;
  const items = spots.map(
    ({ mayDismiss, words }): QuestionItem => ({
      id: words.catalogueId,
      title: words.title,
      detail: (
        <>
          <p>{words.description}</p>
          <Disclosure summary={t("signs")}>
            <ul className="list-disc space-y-1 pl-5">
              {words.signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </Disclosure>
          {mayAnswer && !mayDismiss && <p className="text-sm text-ink-2">{t("kept")}</p>}
        </>
      ),
      actions: mayAnswer && (
        <>
          <AdoptButton workspace={workspace} words={words} />
          {mayDismiss && <Dismiss workspace={workspace} words={words} />}
        </>
      ),
    }),
  );
  return (
    <QuestionList
      question={question}
      items={items}
      label={t("list")}
      empty={
        <p className="flex items-start gap-2">
          <CheckIcon className="mt-1 shrink-0" size={20} />
          <span>{t("none")}</span>
        </p>
      }
    >
      {dismissed.length > 0 && (
        <section aria-labelledby="set-aside" className="grid gap-2">
          <h2 id="set-aside">{t("asideTitle")}</h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
          <ul role="list" className="divide-y divide-line">
            {dismissed.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
                <div className="min-w-0 flex-[1_1_14rem] wrap-anywhere">
                  <p className="font-semibold">{one.title}</p>
                  <p>{one.reason}</p>
                </div>
                {mayAnswer && <Readmit workspace={workspace} dismissal={one} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </QuestionList>
  );
}

function Dismiss({ workspace, words }: { workspace: string; words: CatalogueRiskWords }) {
  const t = useTranslations("setbacks.spots");
  const api = useApiClient();
  const finish = useFinish("RISK_DISMISSAL");
  const [asking, setAsking] = useState(false);
  const label = t("reason");
  if (!asking)
    return (
      <Button variant="plain" onClick={() => setAsking(true)}>
        {t("dismiss")}
        <span className="sr-only">: {words.title}</span>
      </Button>
    );
  return (
    <div className="grid w-full gap-2 border-l-4 border-line pl-4">
      <RecordForm
        noun="setbacks"
        about={words.catalogueId}
        fields={() => import("@/domain/setbacks/schema").then((it) => it.dismissalFields)}
        values={{ reason: "" }}
        labels={{ reason: label }}
        submitLabel={t("submit")}
        submit={(values, { requestId }) =>
          api.setbacks.dismiss.mutate({
            workspace,
            requestId,
            catalogueId: words.catalogueId,
            ...values,
          })
        }
        onDone={(done) => finish(t("dismissed", { title: words.title }), done)}
      >
        {(field) => <TextArea label={label} hint={t("reasonHint")} rows={2} {...field("reason")} />}
      </RecordForm>
      <div>
        <Button variant="plain" onClick={() => setAsking(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

function Readmit({ workspace, dismissal }: { workspace: string; dismissal: Dismissed }) {
  const t = useTranslations("setbacks.spots");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const { id: dismissalId, version, title } = dismissal;
  return (
    <ActButton
      noun="setbacks"
      variant="plain"
      run={(requestId) => api.setbacks.readmit.mutate({ workspace, requestId, dismissalId, version })}
      onDone={(done) => {
        offerUndo(t("readmitted", { title }), {
          kind: "RISK_DISMISSAL",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t("readmit")}
      <span className="sr-only">: {title}</span>
    </ActButton>
  );
}
