"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import type { ChangeEventHandler } from "react";
import type { FieldWords } from "@/components/fields/field";
import { type Option, SelectField } from "@/components/fields/select-field";
import { listsAll, MOST_LISTED, type Pickable } from "@/domain/partners/picking";
import { useApiClient } from "@/trpc/client";

/** Comes only where there are more organisations than a list shows. */
const PickFieldLater = dynamic(() => import("@/components/fields/pick-field").then((it) => it.PickField));

/** An organisation as a field names it. */
export type Named = { id: string; name: string };

/** Names that were found by typing: the comparison of two texts says them too. */
const found = new Map<string, string>();

/** What an organisation is called, of those that were offered or found; undefined for nobody. */
export const nameOfChoice = (options: readonly Named[], id: string): string | undefined =>
  options.find((option) => option.id === id)?.name ?? found.get(id);

/** Finds organisations of this workspace by what is typed. */
export function useFindOrganisations(workspace: string, among: Pickable) {
  const api = useApiClient();
  return (words: string): Promise<Named[]> => api.partners.choices.query({ workspace, among, words });
}

type Props = FieldWords & {
  id?: string;
  name: string;
  /** What the form holds now. */
  value: string;
  /** The form's own handler. */
  onChange?: unknown;
  /** As the server lists them: all, or the first of more than a list shows. */
  options: readonly Named[];
  /** What the page holds as it comes, of a form that registers its inputs. */
  defaultValue?: string;
  find: (words: string) => Promise<readonly Named[]>;
  /** What choosing nobody is called; left out where somebody must be chosen. */
  placeholder?: string;
  /** Offered besides, such as an organisation that is not there yet. */
  extra?: Option[];
};

const toOption = ({ id, name }: Named): Option => ({ value: id, label: name });

/** Chooses an organisation: from a list where there are few, by typing where there are many. All can be chosen. */
export function OrganisationField({
  options,
  find,
  placeholder,
  extra = [],
  value,
  onChange,
  ...field
}: Props) {
  const t = useTranslations("form.pick");
  // only name and value: told of an element, the form would read it itself and finds none that it has registered
  const choose = (chosen: string) =>
    (onChange as (event: object) => void)({ type: "change", target: { name: field.name, value: chosen } });
  const words = {
    label: field.label,
    hint: field.hint,
    error: field.error,
    optionalLabel: field.optionalLabel,
  };
  if (listsAll(options))
    return (
      <SelectField
        {...field}
        onChange={onChange as ChangeEventHandler<HTMLSelectElement>}
        defaultValue={field.defaultValue ?? (value || undefined)}
        placeholder={placeholder}
        options={[...extra, ...options.map(toOption)]}
      />
    );
  return (
    <PickFieldLater
      {...words}
      id={field.id}
      name={field.name}
      value={value}
      onValue={choose}
      extra={[...(placeholder === undefined ? [] : [{ value: "", label: placeholder }]), ...extra]}
      options={options.map(toOption)}
      find={async (typed) => {
        const rows = await find(typed);
        for (const row of rows) found.set(row.id, row.name);
        return rows.map(toOption);
      }}
      most={MOST_LISTED}
      words={{ open: t("open"), empty: t("empty"), failed: t("failed"), more: t("more") }}
    />
  );
}
