import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { TableSeat } from "@/domain/partners/map/table";
import { PartnerStateTag } from "@/features/partners/membership/state-tag";
import { type Drawn, exchangeWords, seatHref } from "./words";

/** The same facts as the picture, by ring (docs/rules/screens.md): phones and screen readers get this first. */
export async function MapList({ workspace, table, chosen, planning }: Drawn) {
  const [t, perspectives] = await Promise.all([
    getTranslations("partner-map"),
    getTranslations("catalogue-perspectives"),
  ]);
  /** A ring that holds nearly everybody gets no column of its own. */
  const isLong = (ring: TableSeat[]) =>
    ring.length > 8 && table.rings.every(({ seats: other }) => other === ring || other.length === 0);
  const seats = (list: TableSeat[], outside = false) => (
    <ol className={`mt-1 divide-y divide-line ${isLong(list) ? "gap-x-8 lg:columns-3" : ""}`}>
      {list.map((seat) => (
        <Entry key={seat.id} {...{ workspace, seat, planning, outside }} chosen={seat.id === chosen?.id} />
      ))}
    </ol>
  );
  return (
    <Sheet>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-3">
        {table.rings.map(({ ring, seats: here }) => (
          <Part key={ring} id={`ring-${ring}`} title={t(`rings.${ring}`)} wide={isLong(here)}>
            {here.length > 0 ? seats(here) : <p className="mt-1 text-ink-2">{t("ringEmpty")}</p>}
          </Part>
        ))}
        {table.missing.length > 0 && (
          <Part id="ring-missing" title={t("missing")}>
            <p className="mt-1 text-sm text-ink-2">{t("missingHint")}</p>
            <ul className="mt-1 divide-y divide-line">
              {table.missing.map((perspective) => (
                <li key={perspective} className="flex min-h-11 items-center gap-3 py-1.5">
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 28 28"
                    width="28"
                    height="28"
                    fill="none"
                    className="shrink-0"
                  >
                    <circle
                      cx="14"
                      cy="14"
                      r="12"
                      stroke="var(--color-control)"
                      strokeWidth="2"
                      strokeDasharray="5 4.5"
                    />
                  </svg>
                  {perspectives(`${perspective}.label`)}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {table.outside.length > 0 && (
          <Part id="ring-outside" title={t("outside")}>
            {seats(table.outside, true)}
          </Part>
        )}
      </div>
    </Sheet>
  );
}

type PartProps = { id: string; title: string; wide?: boolean; children: ReactNode };

function Part({ id, title, wide, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={wide ? "lg:col-span-3" : undefined}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

type EntryProps = {
  workspace: string;
  seat: TableSeat;
  planning: boolean;
  chosen: boolean;
  outside: boolean;
};

async function Entry({ workspace, seat, planning, chosen, outside }: EntryProps) {
  const sayExchange = await exchangeWords();
  return (
    <li className="relative flex min-h-11 break-inside-avoid items-center gap-3 py-1.5">
      <StrandDisc {...seat} size={28} decorative />
      <span className="min-w-0 flex-1">
        <Link
          href={`${seatHref(workspace, seat.id)}#table`}
          prefetch={false}
          aria-current={chosen ? "true" : undefined}
          className="cover-link inline-block py-0.5 aria-[current]:font-semibold"
        >
          {seat.name}
        </Link>
        {planning && !outside && <span className="block text-sm text-ink-2">{sayExchange(seat)}</span>}
        {planning && seat.state !== "MEMBER" && (
          <span className="mt-0.5 block">
            <PartnerStateTag state={seat.state} />
          </span>
        )}
      </span>
    </li>
  );
}
