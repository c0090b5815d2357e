"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CategoryKey, OwnCategory } from "@/domain/catalogue/resources";
import { categoryOf, SOMETHING_ELSE } from "@/domain/expectations/choices";
import { takesQuantity } from "@/domain/expectations/contents";
import type { Expectation } from "@/features/expectations/shown";
import { RecordForm } from "@/features/forms/record-form";
import { useSayTopics } from "@/features/forms/topics-field";
import { useUndo } from "@/features/forms/use-undo";
import { labelsOf } from "@/features/forms/values/labels-of";
import { categorised, offeredWith, sayCategory } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";
import { ExpectationInputs } from "./inputs";
import { useDraftUndo } from "./use-draft-undo";
import { useEntryUndo } from "./use-entry-undo";

type Props = {
  workspace: string;
  kind: ExpectationKind;
  /** The organisation spoken for; `own` false when the coordination records for it. */
  partner: { id: string; own: boolean };
  category?: CategoryKey;
  /** What can be chosen beside the catalogue. */
  ownCategories: readonly OwnCategory[];
  /** The entry to change; left out for a new one. */
  expectation?: Expectation;
  /** Where to go afterwards, for whoever came from a question of the path; its own page otherwise. */
  back?: string;
};

/** One thing an organisation says. What the kind does not ask for is not shown. */
export function ExpectationForm({
  workspace,
  kind,
  partner,
  category,
  ownCategories: offered,
  expectation,
  back: from,
}: Props) {
  const ownCategories = expectation ? offeredWith(offered, expectation) : offered;
  const t = useTranslations("expectations");
  const form = useTranslations("form");
  const sayTopics = useSayTopics();
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const offerEntryUndo = useEntryUndo();
  const offerDraftUndo = useDraftUndo();
  const here = `/w/${workspace}/expectations`;
  const back = from ?? (expectation ? `${here}/${expectation.id}` : here);
  const labels = labelsOf(["statement", "quantity", "priority", "visibility", "category", "topics"], (name) =>
    t(`fields.${name}`),
  );
  const say = (name: string, value: string) => {
    if (name === "category") {
      if (value && value !== SOMETHING_ELSE)
        return sayCategory(t, categorised(ownCategories, value as CategoryKey)) ?? value;
      return t(kind === "RED_LINE" ? "hints.noCategory" : "somethingElse");
    }
    if (name === "topics") return sayTopics(value);
    if (name === "priority" && value) return t(`priorities.${value}`);
    if (name === "visibility" && value) return t(`visibilities.${value}`);
    return value;
  };
  const words = (values: {
    category: Parameters<typeof categoryOf>[0];
    quantity: number | null;
    statement: string;
  }) => {
    const about = categoryOf(values.category);
    return {
      kind,
      statement: values.statement,
      category: about,
      quantity: takesQuantity({ kind, ...categorised(ownCategories, about) }) ? values.quantity : null,
    };
  };
  const leave = (id: string) => {
    page.push(from ?? `${here}/${id}`);
    page.refresh();
  };

  if (expectation) {
    const named = { workspace, expectationId: expectation.id };
    const { category: was, quantity, statement, priority, visibility, topics } = expectation;
    return (
      <RecordForm
        noun="expectations"
        fields={() => import("@/domain/expectations/schema").then((it) => it.expectationFieldsOf(kind))}
        values={{ ...expectation, category: was ?? (kind === "RED_LINE" ? null : SOMETHING_ELSE) }}
        version={expectation.version}
        labels={labels}
        say={say}
        submitLabel={form("save")}
        cancel={back}
        submit={(values, request) =>
          api.expectations.change.mutate({ ...named, ...request, ...values, ...words(values) })
        }
        onDone={(done) => {
          if (expectation.state === "DRAFT" || done.sealed) {
            const before = { kind, category: was, quantity, statement, priority, visibility, topics };
            offerDraftUndo(t("done.changed"), (requestId) =>
              api.expectations.change.mutate({ ...named, requestId, version: done.version, ...before }),
            );
          } else {
            const message = t("done.changed");
            offerUndo(message, { kind: "EXPECTATION", recordId: done.id, versionAfter: done.version });
          }
          leave(done.id);
        }}
      >
        {(field, value) => (
          <ExpectationInputs
            kind={kind}
            own={partner.own}
            ownCategories={ownCategories}
            field={field}
            value={value}
          />
        )}
      </RecordForm>
    );
  }
  return (
    <RecordForm
      noun="expectations"
      about={kind}
      fields={() => import("@/domain/expectations/schema").then((it) => it.newExpectationFieldsOf(kind))}
      values={{
        category: category ?? "",
        topics: "",
        statement: "",
        quantity: null,
        priority: kind === "RED_LINE" ? "MUST" : "SHOULD",
        visibility: "MEMBERS",
        state: "SHARED",
      }}
      labels={{ ...labels, state: t("fields.state") }}
      say={say}
      submitLabel={t(`submit.${kind}`)}
      cancel={back}
      submit={async (values, { requestId }) => {
        const partnerId = partner.own ? null : partner.id;
        const done = await api.expectations.add.mutate({
          workspace,
          requestId,
          partnerId,
          ...values,
          ...words(values),
        });
        return { ...done, state: values.state };
      }}
      onDone={(done) => {
        if (done.state === "DRAFT") {
          const message = t(partner.own ? "done.DRAFT" : "done.draftFor");
          const named = { workspace, expectationId: done.id, version: done.version };
          offerDraftUndo(
            message,
            (requestId) => api.expectations.remove.mutate({ ...named, requestId }),
            here,
          );
        } else {
          const named = { workspace, expectationId: done.id, version: done.version };
          const shared = t(partner.own ? "done.SHARED" : "done.sharedFor");
          offerEntryUndo(done.sealed ? t("done.SEALED") : shared, done, (requestId) =>
            api.expectations.remove.mutate({ ...named, requestId }),
          );
        }
        leave(done.id);
      }}
    >
      {(field, value) => (
        <ExpectationInputs
          kind={kind}
          own={partner.own}
          ownCategories={ownCategories}
          isNew
          field={field}
          value={value}
        />
      )}
    </RecordForm>
  );
}
