import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import type { Layout } from "@/domain/partners/map/drawing";
import { layoutOf } from "@/domain/partners/map/layout";
import type { MapPlace } from "@/domain/partners/map/place";
import { shapes } from "@/domain/partners/map/rings";
import {
  drawnRelations,
  MAP_LIMIT,
  type Relation,
  relationsOf,
  seatsOfTable,
  tableOf,
} from "@/domain/partners/map/table";
import { MapKey } from "./key";
import { MapLegend } from "./legend";
import { MapList } from "./list";
import { MapPanel, NoSeatChosen } from "./panel";
import { MapPicture } from "./picture";
import type { ShownTable } from "./shown";
import { type Drawn, mapWords } from "./words";

type Props = {
  workspace: string;
  facts: ShownTable;
  seat?: string;
  /** The other views of the same, below the heading. */
  tabs?: ReactNode;
};

/**
 * The table (docs/rules/screens.md): the picture, what is said about the chosen seat, and the same as a list by ring.
 * On a phone the list comes first; everything is a link, so it works without a script.
 */
export async function MapPage({ workspace, facts, seat, tabs }: Props) {
  const t = await getTranslations("partner-map");
  const table = tableOf(facts);
  const seats = seatsOfTable(table);
  const chosen = seats.find((one) => one.id === seat) ?? null;
  const relations = chosen ? relationsOf(table, facts.relations, chosen.id) : [];
  const starting = table.unnamed + table.suggested.length > 0;
  const bare = seats.length <= 1;
  const drawn = { workspace, table, chosen, relations, planning: facts.planning };
  const { labelOf } = await mapWords(drawn);
  const wide = layoutOf(table, "WIDE", labelOf);
  const long = isLong(wide);
  return (
    <>
      <PageHeader
        title={t("title")}
        tabs={tabs}
        lead={
          <p>
            {t("lead", { seats: facts.seated })}{" "}
            {table.missing.length > 0 && <b>{t("leadEmpty", { empty: table.missing.length })}</b>}{" "}
            {table.suggested.length > 0 && <b>{t("leadSuggested")}</b>} {t("leadRings")}
          </p>
        }
      />
      {!bare && (
        <p className="-mt-2 mb-5 lg:hidden print:hidden">
          <ButtonLink variant="quiet" href="#table">
            {t("toPicture")}
          </ButtonLink>
        </p>
      )}
      <div className="grid gap-6">
        {!bare && (
          <div id="list" className="scroll-mt-4 lg:order-last print:order-last">
            <MapList {...drawn} />
            {facts.more && <p className="mt-3">{t("more", { limit: MAP_LIMIT })}</p>}
          </div>
        )}
        <div
          id="table"
          className={`grid scroll-mt-4 items-start gap-6 ${long ? "print:grid-cols-1" : "lg:grid-cols-[minmax(0,2.1fr)_minmax(0,1fr)]"}`}
        >
          <div className={long ? "print:order-last" : "lg:order-last print:order-last"}>
            {chosen ? (
              <MapPanel {...drawn} chosen={chosen} facts={facts} />
            ) : starting && facts.may.invite ? (
              <Start workspace={workspace} suggests={table.suggested.length > 0} />
            ) : (
              <NoSeatChosen planning={facts.planning} />
            )}
          </div>
          <Sheet className="max-sm:p-0 max-sm:pb-4 sm:p-3">
            <Pictures {...drawn} wide={wide} labelOf={labelOf} />
            {!bare && (
              <p className="mt-3 px-1 max-sm:px-4 lg:hidden print:hidden">
                <a href="#list" className="inline-flex min-h-11 items-center">
                  {t("toList")}
                </a>
              </p>
            )}
          </Sheet>
        </div>
      </div>
    </>
  );
}

/** A long table takes the whole width; where that is not there, letters and a key stand in for it. */
const isLong = (wide: Layout): boolean => wide.width > shapes.WIDE.width;

type PicturesProps = Drawn & {
  relations: Relation[];
  wide: Layout;
  labelOf: (place: MapPlace) => string;
};

/** The same table twice: for a wide page and paper, and for a narrow one. One of them is shown. */
async function Pictures({ wide, labelOf, ...drawn }: PicturesProps) {
  const { table, chosen, planning } = drawn;
  const t = await getTranslations("partner-map");
  const tall = layoutOf(table, "TALL", labelOf);
  const long = isLong(wide);
  return (
    <figure aria-label={t("picture")}>
      <div className={`print:block ${long ? "max-xl:hidden" : "max-md:hidden"}`}>
        <MapPicture {...drawn} layout={wide} />
        <MapKey layout={wide} labelOf={labelOf} chosen={chosen} />
      </div>
      <div className={`print:hidden ${long ? "xl:hidden" : "md:hidden"}`}>
        <div className="mx-auto max-w-[27rem]">
          <MapPicture {...drawn} layout={tall} />
        </div>
        <MapKey layout={tall} labelOf={labelOf} chosen={chosen} />
      </div>
      <figcaption className="max-sm:px-4">
        <MapLegend
          table={table}
          drawn={new Set(drawnRelations(drawn.relations).map(({ kind }) => kind))}
          planning={planning}
        />
      </figcaption>
    </figure>
  );
}

/** A table with one seat taken asks who is missing. */
async function Start({ workspace, suggests }: { workspace: string; suggests: boolean }) {
  const t = await getTranslations("partner-map.start");
  return (
    <StepHere title={t("title")} reason={<p>{t("reason")}</p>}>
      <ButtonLink href={`/w/${workspace}/people/invite?seat=new`}>{t("invite")}</ButtonLink>
      {suggests && (
        <ButtonLink variant="plain" href={`/w/${workspace}/plan/partners/required`}>
          {t("choose")}
        </ButtonLink>
      )}
    </StepHere>
  );
}
