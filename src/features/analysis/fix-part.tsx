import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { isClauseTopic } from "@/domain/catalogue/clauses";
import { type CatalogueRiskId, catalogueCategory } from "@/domain/catalogue/risks";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import type { Findings, ShownFinding } from "./finding";
import { AddClausesLater, AdoptLater } from "./fixes-later";

type Props = { workspace: string; form: Findings["form"]; finding: ShownFinding; about: string };

/** The one press that mends it: done here where it can be, otherwise the very place. Nothing for whom it is not theirs. */
export async function FixPart({ workspace, form, finding, about }: Props) {
  const { fix, values, records } = finding;
  if (!fix) return null;
  if (fix.code === "adoptRisk")
    return <Adopt workspace={workspace} riskId={values.riskId as CatalogueRiskId} />;
  const t = await getTranslations("analysis");
  const text = records.find((record) => record.kind === "AGREEMENT_VERSION");
  if (fix.code === "addClauses" && text) {
    const suggestions = await suggestionsFor(String(values.topics).split(",").filter(isClauseTopic), form);
    const count = suggestions.length;
    return (
      <AddClausesLater
        workspace={workspace}
        versionId={text.id}
        suggestions={suggestions}
        label={t("fixes.addClauses", { count })}
        done={t("clausesAdded", { count })}
      />
    );
  }
  return (
    <ButtonLink variant="quiet" href={hrefOf(workspace, finding)}>
      {t(`fixes.${fix.code}`)}
      <span className="sr-only">: {about}</span>
    </ButtonLink>
  );
}

/** Where it is mended; an offer begins with what is missing already chosen, a conflict is talked about in its own part. */
function hrefOf(workspace: string, { fix, values }: ShownFinding): string {
  const place = `/w/${[workspace, ...(fix?.path ?? [])].join("/")}`;
  if (fix?.code === "settleConflict" || fix?.code === "checkConflict") return `${place}#red-lines`;
  return fix?.code === "offer" ? `${place}?kind=GIVE&category=${values.category}` : place;
}

async function Adopt({ workspace, riskId }: { workspace: string; riskId: CatalogueRiskId }) {
  const words = await getTranslations("catalogue-risks");
  return (
    <AdoptLater
      workspace={workspace}
      words={{
        catalogueId: riskId,
        category: catalogueCategory[riskId],
        title: words(`${riskId}.title`),
        description: words(`${riskId}.about`),
        signs: ["sign1", "sign2", "sign3"].map((sign) => words(`${riskId}.${sign}`)),
        firstHours: words(`${riskId}.firstHours`),
      }}
    />
  );
}
