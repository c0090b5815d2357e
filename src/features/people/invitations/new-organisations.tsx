"use client";

import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";

type Props = {
  emails: readonly string[];
  names: Record<string, string>;
  onName: (email: string, name: string) => void;
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
};

/** A name for the organisation of every address, so that each comes to the table as somebody. */
export function NewOrganisations({ emails, names, onName, idOf, errorOf }: Props) {
  const t = useTranslations("people.invite");
  return (
    <fieldset className="grid gap-5 border-l-2 border-line pl-4">
      <legend className="mb-3 font-semibold">{t("names")}</legend>
      {emails.length === 0 && <p className="text-ink-2">{t("namesEmpty")}</p>}
      {emails.map((email) => (
        <TextField
          key={email}
          id={idOf(`name-${email}`)}
          name={`name-${email}`}
          label={<span className="font-normal [overflow-wrap:anywhere]">{t("nameOf", { email })}</span>}
          error={errorOf(`name-${email}`)}
          value={names[email] ?? ""}
          onChange={(event) => onName(email, event.target.value)}
          autoComplete="off"
        />
      ))}
    </fieldset>
  );
}
