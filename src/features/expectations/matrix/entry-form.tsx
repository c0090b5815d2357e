"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { RadioField } from "@/components/fields/radio-field";
import type { CategoryKey, OwnCategory } from "@/domain/catalogue/resources";
import { categoryOf } from "@/domain/expectations/choices";
import { takesQuantity } from "@/domain/expectations/contents";
import { ExpectationInputs } from "@/features/expectations/entry/inputs";
import { useEntryUndo } from "@/features/expectations/entry/use-entry-undo";
import { RecordForm } from "@/features/forms/record-form";
import { labelsOf } from "@/features/forms/values/labels-of";
import { categorised } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  category: CategoryKey;
  ownCategories: readonly OwnCategory[];
  what: "GIVE" | "ASK";
  back: () => void;
  close: () => void;
};

/**
 * One more entry of the reader's organisation, from its cell. It is shared when it is saved, and the table shows it.
 */
export function MatrixEntryForm({ workspace, category, ownCategories, what, back, close }: Props) {
  const t = useTranslations("matrix.window");
  const words = useTranslations("expectations");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useEntryUndo();
  const [ask, setAsk] = useState<"NEED" | "GET">("NEED");
  const kind = what === "GIVE" ? "GIVE" : ask;
  return (
    <div className="grid gap-5">
      {what === "ASK" && (
        <RadioField
          label={t("which")}
          name="which"
          value={ask}
          onChange={(event) => setAsk(event.currentTarget.value === "GET" ? "GET" : "NEED")}
          options={(["NEED", "GET"] as const).map((value) => ({ value, label: t(`whichOf.${value}`) }))}
        />
      )}
      <RecordForm
        noun="expectations"
        about={`${what}-${category}`}
        fields={() => import("@/domain/expectations/schema").then((it) => it.expectationFieldsOf(kind))}
        values={{
          category,
          topics: "",
          statement: "",
          quantity: null,
          priority: "SHOULD",
          visibility: "MEMBERS",
        }}
        labels={labelsOf(["statement", "quantity", "priority", "visibility", "category", "topics"], (name) =>
          words(`fields.${name}`),
        )}
        submitLabel={words(`submit.${kind}`)}
        submit={(values, { requestId }) => {
          const about = categoryOf(values.category);
          return api.expectations.add.mutate({
            workspace,
            requestId,
            partnerId: null,
            state: "SHARED",
            ...values,
            kind,
            category: about,
            quantity: takesQuantity({ kind, ...categorised(ownCategories, about) }) ? values.quantity : null,
          });
        }}
        onDone={(done) => {
          const named = { workspace, expectationId: done.id, version: done.version };
          offerUndo(words(done.sealed ? "done.SEALED" : "done.SHARED"), done, (requestId) =>
            api.expectations.remove.mutate({ ...named, requestId }),
          );
          close();
          page.refresh();
        }}
      >
        {(field, value) => (
          <ExpectationInputs kind={kind} own ownCategories={ownCategories} field={field} value={value} />
        )}
      </RecordForm>
      <p>
        <Button type="button" variant="plain" onClick={back}>
          {t("back")}
        </Button>
      </p>
    </div>
  );
}
