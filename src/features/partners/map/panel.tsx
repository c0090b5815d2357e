import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { type Relation, relationKinds, type TableSeat } from "@/domain/partners/map/table";
import { Messages } from "@/features/words/messages";
import { MapMove } from "./move";
import type { ShownTable } from "./shown";
import { type Drawn, seatHref } from "./words";

/** Before a seat is chosen: what choosing one is good for. */
export async function NoSeatChosen({ planning }: { planning: boolean }) {
  const t = await getTranslations("partner-map.panel");
  if (!planning) return null;
  return (
    <Sheet aria-labelledby="seat" className="print:hidden">
      <h2 id="seat">{t("title")}</h2>
      <p className="mt-2">{t("body")}</p>
    </Sheet>
  );
}

type Props = Drawn & { chosen: TableSeat; relations: Relation[]; facts: ShownTable };

/** The chosen seat in words: everything that the lines say, and the way to move it. */
export async function MapPanel({ workspace, table, chosen, relations, planning, facts }: Props) {
  const [t, partners] = await Promise.all([getTranslations("partner-map"), getTranslations("partners")]);
  const outside = table.outside.some((seat) => seat.id === chosen.id);
  const row = facts.partners.find((partner) => partner.id === chosen.id);
  const items = [
    ...(outside
      ? []
      : [
          { term: t("panel.gives"), value: t("panel.givesCount", { count: chosen.gives }) },
          { term: t("panel.asks"), value: t("panel.asksCount", { count: chosen.asks }) },
        ]),
    ...relationKinds.flatMap((kind) => {
      const lines = relations.filter((relation) => relation.kind === kind);
      return lines.length > 0
        ? [{ term: t(`relations.${kind}`), value: <Others workspace={workspace} lines={lines} /> }]
        : [];
    }),
  ];
  return (
    <Sheet aria-labelledby="seat">
      <div className="flex items-center gap-3">
        <StrandDisc {...chosen} size={44} decorative />
        <h2 id="seat" aria-live="polite" className="min-w-0">
          {chosen.name}
        </h2>
      </div>
      <p className="mt-1.5 mb-3 text-sm text-ink-2">
        {outside || !chosen.firm
          ? partners(`states.${chosen.state}`)
          : t("panel.place", {
              ring: t(`rings.${chosen.tier}`),
              place: chosen.place,
              of: chosen.of,
            })}
      </p>
      {planning && items.length > 0 && <Facts items={items} />}
      {planning && relations.length === 0 && !outside && (
        <p className="mt-3 text-sm text-ink-2">{t("panel.none")}</p>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <ButtonLink variant="quiet" href={`/w/${workspace}/partners/${chosen.id}`}>
          {t("panel.open")}
        </ButtonLink>
        {facts.may.place && row && (
          <Messages of={["partners", "partner-map"]}>
            <MapMove workspace={workspace} partner={row} />
          </Messages>
        )}
        <ButtonLink variant="plain" href={seatHref(workspace, null)} scroll={false}>
          {t("panel.clear")}
        </ButtonLink>
      </div>
    </Sheet>
  );
}

async function Others({ workspace, lines }: { workspace: string; lines: Relation[] }) {
  const t = await getTranslations("partner-map");
  return (
    <ul>
      {lines.map(({ kind, seat, count }) => (
        <li key={seat.id}>
          <Link href={seatHref(workspace, seat.id)} scroll={false} prefetch={false}>
            {seat.name}
          </Link>
          <span className="font-normal text-ink-2"> · {t(`relationHints.${kind}`, { count })}</span>
        </li>
      ))}
    </ul>
  );
}
