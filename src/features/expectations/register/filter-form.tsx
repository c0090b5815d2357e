import Form from "next/form";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { SelectField } from "@/components/fields/select-field";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { toList } from "@/domain/partners/picking";
import type { Register } from "@/features/expectations/shown";
import { OrganisationFilterLater } from "./controls-later";

type Props = {
  workspace: string;
  organisations: Register["organisations"];
  chosen: { partnerId?: string; kind?: string };
};

/** One organisation or one kind at a time. The choice stands in the address, so it can be shared. */
export async function ExpectationFilterForm({ workspace, organisations, chosen }: Props) {
  const t = await getTranslations("expectations");
  return (
    <Form
      action={`/w/${workspace}/expectations`}
      aria-label={t("filter.title")}
      className="flex flex-wrap items-end gap-4 print:hidden"
    >
      <input type="hidden" name="view" value="list" />
      <div className="min-w-48 flex-[1_1_14rem]">
        <OrganisationFilterLater
          key={chosen.partnerId ?? ""}
          workspace={workspace}
          chosen={chosen.partnerId ?? ""}
          label={t("filter.partner")}
          placeholder={t("filter.allPartners")}
          options={toList(organisations, chosen.partnerId ? [chosen.partnerId] : []).map(({ id, name }) => ({
            id,
            name,
          }))}
        />
      </div>
      <div className="min-w-48 flex-[1_1_14rem]">
        <SelectField
          key={chosen.kind ?? ""}
          name="kind"
          label={t("filter.kind")}
          defaultValue={chosen.kind ?? ""}
          placeholder={t("filter.allKinds")}
          options={expectationKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </div>
      <Button type="submit" variant="quiet">
        {t("filter.submit")}
      </Button>
    </Form>
  );
}
