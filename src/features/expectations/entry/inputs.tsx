"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { Disclosure } from "@/components/disclosure";
import { NumberField } from "@/components/fields/number-field";
import { RadioField } from "@/components/fields/radio-field";
import { SelectField } from "@/components/fields/select-field";
import { TextArea } from "@/components/fields/text-area";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { OwnCategory, OwnCategoryId, ResourceCategory } from "@/domain/catalogue/resources";
import {
  categoryOf,
  expectationPriorities,
  expectationVisibilities,
  SOMETHING_ELSE,
  sharings,
} from "@/domain/expectations/choices";
import { takesQuantity } from "@/domain/expectations/contents";
import { categorised, categoryOptions, sayUnit } from "@/features/words/categories";

/** Only red lines have topics, so the scripts of the others need not bring them. */
const TopicsField = lazy(() =>
  import("@/features/forms/topics-field").then((it) => ({ default: it.TopicsField })),
);

type Name = "category" | "statement" | "quantity" | "priority" | "visibility" | "topics";
type FieldProps = { id: string; name: string; error?: string } & Record<string, unknown>;

type Props = {
  kind: ExpectationKind;
  own: boolean;
  /** What can be chosen beside the catalogue. */
  ownCategories: readonly OwnCategory[];
  isNew?: boolean;
  /** The sentence alone stands open; the rest is folded away until somebody wants it. */
  folded?: boolean;
  // The form's own functions know all names; `state` is there for a new entry only.
  field: (name: Name & string) => FieldProps;
  value: (name: Name & string) => string;
};

/** The inputs of one kind. Next to the visibility stands who will be able to read it. */
export function ExpectationInputs(props: Props) {
  const { kind, own, ownCategories, isNew, folded, field, value } = props;
  const t = useTranslations("expectations");
  const common = useTranslations("common");
  const chosen = value("category");
  const about = categorised(
    ownCategories,
    categoryOf((chosen || null) as ResourceCategory | OwnCategoryId | typeof SOMETHING_ELSE | null),
  );
  const maySkip = kind === "RED_LINE";
  const asksCategory = !maySkip || chosen !== "";
  const unit = sayUnit(t, about);
  const circles = own
    ? expectationVisibilities
    : expectationVisibilities.filter((circle) => circle !== "OWN_ORG");
  const stateField = (field as (name: string) => FieldProps)("state");
  const details = (
    <div className="grid gap-6">
      {asksCategory && (
        <SelectField
          label={t("fields.category")}
          hint={t(
            chosen === SOMETHING_ELSE ? "hints.somethingElse" : folded ? "hints.guessed" : "hints.category",
          )}
          optionalLabel={maySkip || folded ? common("optional") : undefined}
          placeholder={t(maySkip ? "hints.noCategory" : folded ? "hints.leftOpen" : "hints.chooseCategory")}
          options={[
            ...categoryOptions(t, ownCategories),
            ...(maySkip ? [] : [{ value: SOMETHING_ELSE, label: t("somethingElse") }]),
          ]}
          {...field("category")}
        />
      )}
      {unit && takesQuantity({ kind, ...about }) && (
        <NumberField
          label={t("fields.quantity")}
          hint={t("hints.quantity")}
          optionalLabel={common("optional")}
          unit={unit}
          min={1}
          {...field("quantity")}
        />
      )}
      {(kind === "GET" || kind === "NEED") && (
        <RadioField
          label={t("fields.priority")}
          options={expectationPriorities.map((each) => ({
            value: each,
            label: t(`priorities.${each}`),
            hint: own ? t(`priorityHints.${each}`) : undefined,
          }))}
          {...field("priority")}
        />
      )}
      <RadioField
        label={t("fields.visibility")}
        options={circles.map((each) => ({
          value: each,
          label: t(own ? `visibilities.${each}` : `visibilitiesFor.${each}`),
          hint: t(`visibilityHints.${each}`),
        }))}
        {...field("visibility")}
      />
    </div>
  );
  // what was chosen before, or what is wrong, is not hidden
  const isDetailed =
    chosen !== "" || value("visibility") !== "MEMBERS" || field("quantity").error !== undefined;
  return (
    <>
      <TextArea label={t("fields.statement")} hint={t(`examples.${kind}`)} rows={3} {...field("statement")} />
      {maySkip && (
        <Suspense>
          <TopicsField
            summary={t("fields.topics")}
            hint={t("hints.topics")}
            value={value("topics")}
            {...field("topics")}
          />
        </Suspense>
      )}
      {folded ? (
        <Disclosure open={isDetailed} summary={t("more")}>
          {details}
        </Disclosure>
      ) : (
        details
      )}
      {isNew && (
        <RadioField
          label={t("fields.state")}
          options={sharings.map((each) => ({
            value: each,
            label: t(`sharings.${each}`),
            hint: t(!own && each === "DRAFT" ? "sharingHintsFor.DRAFT" : `sharingHints.${each}`),
          }))}
          {...stateField}
        />
      )}
    </>
  );
}
