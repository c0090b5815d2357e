"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/button";
import { Written } from "@/components/texts/written";
import { beginningOf } from "@/domain/cleaning";
import type { Reading } from "@/domain/partners/import/decode";

/** Lines of each reading that are shown: those in which the readings differ, which hold more than ASCII. */
const LINES = 4;
const SIGNS = 100;

const linesOf = ({ text }: Reading): string =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => /[\u0080-\u{10FFFF}]/u.test(line))
    .slice(0, LINES)
    .map((line) => beginningOf(line, SIGNS))
    .join("\n");

type Props = { readings: readonly Reading[]; onChoose: (reading: Reading) => void };

/** Asks which of several readings of a file looks right, where the file does not say and guessing would be wrong for many. */
export function WhichReading({ readings, onChoose }: Props) {
  const t = useTranslations("partner-import.which");
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section className="grid gap-4">
      <div>
        <h2 ref={top} tabIndex={-1}>
          {t("title")}
        </h2>
        <p className="mt-1 max-w-measure text-ink-2">{t("hint")}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" className="grid gap-4">
        {readings.map((reading, index) => (
          <li key={reading.encoding} className="grid gap-3 border border-line p-4">
            <h3 id={`reading-${index}`} className="text-base">
              {t("option", { number: index + 1 })}
            </h3>
            <Written as="div" className="wrap-anywhere">
              {linesOf(reading)}
            </Written>
            <div>
              <Button
                type="button"
                variant="quiet"
                aria-describedby={`reading-${index}`}
                onClick={() => onChoose(reading)}
              >
                {t("choose")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <p className="max-w-measure text-ink-2">{t("none")}</p>
    </section>
  );
}
