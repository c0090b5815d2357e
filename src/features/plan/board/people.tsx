import { getTranslations } from "next-intl/server";
import { StrandDisc } from "@/components/strands/strand-disc";
import { seatsOfTable, tableOf } from "@/domain/partners/map/table";
import { MandateLines } from "@/features/structure/mandate-lines";
import { RuleList } from "@/features/structure/rule-list";
import { BoardPart } from "./part";
import type { BoardPlan } from "./shown";

/** Who sits at the table, by what they carry, with face and name; and who is still to come. */
export async function BoardOrganisations({ table: facts }: Pick<BoardPlan, "table">) {
  const [t, map, states] = await Promise.all([
    getTranslations("plan.board"),
    getTranslations("partner-map"),
    getTranslations("partners.states"),
  ]);
  const table = tableOf(facts);
  const groups = [
    ...table.rings.map(({ ring, seats }) => ({ key: ring, title: map(`rings.${ring}`), seats })),
    { key: "OUTSIDE", title: map("outside"), seats: table.outside },
  ].filter(({ seats }) => seats.length > 0);
  return (
    <BoardPart id="organisations" title={t("organisations")}>
      {seatsOfTable(table).length === 0 && <p>{map("ringEmpty")}</p>}
      {groups.map(({ key, title, seats }) => (
        <section key={key} aria-labelledby={`board-${key}`}>
          <h3 id={`board-${key}`} className="break-after-avoid text-base font-semibold">
            {title}
          </h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
          <ul role="list" className="mt-2 gap-x-8 sm:columns-2 print:columns-2">
            {seats.map((seat) => (
              <li key={seat.id} className="flex break-inside-avoid items-center gap-3 py-1">
                <StrandDisc {...seat} decorative />
                <span className="min-w-0 wrap-anywhere">
                  {seat.name}
                  {seat.state !== "MEMBER" && (
                    <span className="block text-sm text-ink-2">{states(seat.state)}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </BoardPart>
  );
}

/** Who speaks, stands in and chairs for all, and by which rules the group decides. */
export async function BoardBodies({ structure }: Pick<BoardPlan, "structure">) {
  const t = await getTranslations("plan.board");
  const kinds = ["SPOKESPERSON", "DEPUTY_COORDINATION", "CHAIR"] as const;
  const held = kinds.map((kind) => ({
    kind,
    mandates: structure.mandates.filter((one) => one.kind === kind),
  }));
  const ruled = structure.classes.filter(({ rule }) => rule !== null);
  const nobody = held.every(({ mandates }) => mandates.length === 0);
  return (
    <BoardPart id="bodies" title={t("bodies")}>
      {nobody && ruled.length === 0 && <p>{t("noBodies")}</p>}
      {held.map(
        ({ kind, mandates }) =>
          mandates.length > 0 && (
            <section key={kind} aria-labelledby={`board-${kind}`} className="break-inside-avoid">
              <h3 id={`board-${kind}`} className="mb-2 text-base font-semibold">
                {t(`mandates.${kind}`)}
              </h3>
              <MandateLines mandates={mandates} />
            </section>
          ),
      )}
      {ruled.length > 0 && (
        <section aria-labelledby="board-rules">
          <h3 id="board-rules" className="mb-2 break-after-avoid text-base font-semibold">
            {t("rules")}
          </h3>
          <RuleList classes={ruled} />
        </section>
      )}
    </BoardPart>
  );
}
