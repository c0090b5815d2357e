"use client";

import { useState } from "react";
import { type Named, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";

type Props = {
  workspace: string;
  chosen: string;
  label: string;
  placeholder: string;
  options: Named[];
};

/** The organisation whose entries are shown, in a form that is sent as an address. */
export function OrganisationFilter({ workspace, chosen, label, placeholder, options }: Props) {
  const [value, setValue] = useState(chosen);
  const find = useFindOrganisations(workspace, "HERE");
  return (
    <OrganisationField
      name="partner"
      label={label}
      placeholder={placeholder}
      options={options}
      find={find}
      value={value}
      onChange={(event: { target: { value: string } }) => setValue(event.target.value)}
    />
  );
}
