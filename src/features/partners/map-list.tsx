import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strand-disc";
import type { Seat } from "@/domain/partners/map";
import { type Drawn, seatHref } from "./map-words";
import { StateTag } from "./state-tag";

/** The same facts as the picture, by ring (experience 3.1): phones and screen readers get this first. */
export async function MapList({ workspace, table, chosen, planning }: Drawn) {
  const [t, perspectives] = await Promise.all([
    getTranslations("partner-map"),
    getTranslations("catalogue-perspectives"),
  ]);
  const seats = (list: Seat[]) => (
    <ol className="mt-1 divide-y divide-line">
      {list.map((seat) => (
        <Entry key={seat.id} {...{ workspace, seat, planning }} chosen={seat.id === chosen?.id} />
      ))}
    </ol>
  );
  return (
    <Sheet>
      <p className="mb-4 md:hidden print:hidden">
        <a href="#table">{t("toPicture")}</a>
      </p>
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-3">
        {table.rings.map(({ ring, seats: here }) => (
          <Part key={ring} id={`ring-${ring}`} title={t(`rings.${ring}`)}>
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
            {seats(table.outside)}
          </Part>
        )}
      </div>
    </Sheet>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

type EntryProps = { workspace: string; seat: Seat; planning: boolean; chosen: boolean };

async function Entry({ workspace, seat, planning, chosen }: EntryProps) {
  const t = await getTranslations("partner-map");
  return (
    <li className="relative flex min-h-11 items-center gap-3 py-1.5">
      <StrandDisc {...seat} size={28} decorative />
      <span className="min-w-0 flex-1">
        <Link
          href={`${seatHref(workspace, seat.id)}#table`}
          prefetch={false}
          aria-current={chosen ? "true" : undefined}
          className="cover-link aria-[current]:font-semibold"
        >
          {seat.name}
        </Link>
        {planning && (
          <span className="block text-sm text-ink-2">
            {t("exchange", { gives: seat.gives, asks: seat.asks })}
          </span>
        )}
      </span>
      {planning && seat.state !== "MEMBER" && <StateTag state={seat.state} />}
    </li>
  );
}
