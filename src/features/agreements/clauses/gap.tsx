import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/sheet";
import type { Agreement } from "@/features/agreements/shown";
import { AddSuggestions } from "./add-suggestions";
import { suggestionsFor } from "./suggestions";

type Props = { workspace: string; agreement: Agreement };

/** What the draft still lacks for the form (A11), each with one press to add a first wording, and who will be asked to sign. */
export async function ClauseGapNotice({ workspace, agreement }: Props) {
  const [t, forms, suggestions] = await Promise.all([
    getTranslations("agreements"),
    getTranslations("common.forms"),
    suggestionsFor(agreement.gap.missing, agreement.form),
  ]);
  const { missing, unsettled } = agreement.gap;
  const undetermined = agreement.form === "UNDETERMINED";
  const lead = missing.length
    ? t(undetermined ? "gap.leadUndetermined" : "gap.lead", {
        count: missing.length,
        form: forms(agreement.form),
      })
    : t(undetermined ? "gap.noneUndetermined" : "gap.none");
  return (
    <Sheet aria-labelledby="clause-gap">
      <h2 id="clause-gap">{t("gap.title")}</h2>
      <div className="mt-1 grid gap-1 text-sm text-ink-2">
        <p>{lead}</p>
        {unsettled.length > 0 && <p>{t("gap.unsettled", { count: unsettled.length })}</p>}
        <p>{t("rail.asked", { count: agreement.parties })}</p>
      </div>
      <AddSuggestions
        workspace={workspace}
        versionId={agreement.text.id}
        suggestions={suggestions}
        allowed={agreement.may.write}
      />
    </Sheet>
  );
}
