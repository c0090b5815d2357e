import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import { isFiltered } from "@/domain/partners/filter";
import { type PartnerFilter, partnerTiers, sectors } from "@/domain/partners/schema";
import { partnerStates } from "@/domain/partners/states";

type Props = { workspace: string; filter: PartnerFilter; planning: boolean };

/** Narrows the list by name, state, role and field. The choice stands in the address, so it can be shared. */
export async function PartnerFilterForm({ workspace, filter, planning }: Props) {
  const t = await getTranslations("partners");
  const here = `/w/${workspace}/partners`;
  const chosen = isFiltered(filter);
  return (
    <div className="mb-4 print:hidden">
      <Disclosure summary={t("filter.open")} open={chosen}>
        <Form
          action={here}
          aria-label={t("filter.title")}
          className="grid max-w-measure items-end gap-4 sm:grid-cols-2"
        >
          <TextField
            key={`name ${filter.name}`}
            name="name"
            type="search"
            maxLength={100}
            label={t("filter.name")}
            defaultValue={filter.name ?? ""}
          />
          {planning && (
            <SelectField
              key={`state ${filter.state}`}
              name="state"
              label={t("filter.state")}
              defaultValue={filter.state ?? ""}
              placeholder={t("filter.anyState")}
              options={partnerStates.map((value) => ({ value, label: t(`states.${value}`) }))}
            />
          )}
          <SelectField
            key={`tier ${filter.tier}`}
            name="tier"
            label={t("filter.tier")}
            defaultValue={filter.tier ?? ""}
            placeholder={t("filter.anyTier")}
            options={partnerTiers.map((value) => ({ value, label: t(`tiers.${value}`) }))}
          />
          <SelectField
            key={`sector ${filter.sector}`}
            name="sector"
            label={t("filter.sector")}
            defaultValue={filter.sector ?? ""}
            placeholder={t("filter.anySector")}
            options={sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))}
          />
          <div className="flex flex-wrap items-center gap-4 sm:col-span-2">
            <Button type="submit" variant="quiet">
              {t("filter.submit")}
            </Button>
            {chosen && (
              <ButtonLink variant="plain" href={here}>
                {t("filter.clear")}
              </ButtonLink>
            )}
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
