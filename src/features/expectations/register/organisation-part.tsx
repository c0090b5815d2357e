import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { Written } from "@/components/texts/written";
import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { ExpectationTags } from "@/features/expectations/entry/tags";
import type { Register, RegisterRows } from "@/features/expectations/shown";
import { sayAmount, sayCategory } from "@/features/words/categories";
import { StepLater } from "./controls-later";
import { KindButtons } from "./kind-buttons";

type Props = {
  workspace: string;
  partner: Register["organisations"][number];
  rows: RegisterRows["expectations"];
  /** A place that a link can jump to. */
  id?: string;
};

/** One organisation with what it gives, wants, needs and will not cross. */
export async function OrganisationPart({ workspace, partner, rows, id }: Props) {
  const t = await getTranslations("expectations");
  const headingId = `of-${partner.id}`;
  const detailOf = (row: Props["rows"][number]) =>
    [
      sayCategory(t, row),
      sayAmount(t, row, row.quantity),
      (row.kind === "GET" || row.kind === "NEED") && t(`priorities.${row.priority}`),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Sheet aria-labelledby={headingId} id={id}>
      <div className="flex flex-wrap items-center gap-3">
        <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} decorative />
        <h2 id={headingId} className="min-w-0">
          {partner.name}
        </h2>
        {partner.own && <Tag tone="tint">{t("you")}</Tag>}
        {partner.mayEnter.length > 0 && !partner.own && (
          <ButtonLink
            variant="plain"
            href={`/w/${workspace}/expectations/new?for=${partner.id}`}
            className="ml-auto"
          >
            {t("silent.record")}
            <span className="sr-only">: {partner.name}</span>
          </ButtonLink>
        )}
      </div>
      <ConfirmationPlace />
      {expectationKinds.map((kind) => {
        const said = rows.filter((row) => row.kind === kind);
        if (said.length === 0) {
          const nothing = partner.noted.find((answer) => answer.kind === kind && answer.answer === "NONE");
          return nothing && <Nothing key={kind} kind={kind} confirmed={nothing.confirmed} />;
        }
        return (
          <div key={kind} className="mt-4">
            <h3 id={`${headingId}-${kind}`}>{t(`kinds.${kind}`)}</h3>
            <RowList label={`${partner.name}: ${t(`kinds.${kind}`)}`}>
              {said.map((row) => (
                <Row
                  key={row.id}
                  href={`/w/${workspace}/expectations/${row.id}`}
                  title={
                    <Written as="span" className="line-clamp-4 font-normal">
                      {row.statement}
                    </Written>
                  }
                  detail={detailOf(row)}
                  tags={
                    <>
                      <ExpectationTags expectation={row} />
                      {(row.may.confirm || row.may.share) && (
                        <span className="relative print:hidden">
                          <StepLater
                            workspace={workspace}
                            expectation={row}
                            step={row.may.confirm ? "confirm" : "share"}
                          />
                        </span>
                      )}
                    </>
                  }
                />
              ))}
            </RowList>
          </div>
        );
      })}
      {partner.own && (
        <div className="mt-5">
          <KindButtons workspace={workspace} />
        </div>
      )}
    </Sheet>
  );
}

/** The explicit "nothing" of a kind, which is an answer too. */
async function Nothing({ kind, confirmed }: { kind: ExpectationKind; confirmed: boolean }) {
  const t = await getTranslations("expectations");
  return (
    <div className="mt-4">
      <h3>{t(`kinds.${kind}`)}</h3>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {t(`answers.theyNone.${kind}`)}
        {!confirmed && <Tag tone="decision">{t("recorded")}</Tag>}
      </p>
    </div>
  );
}
