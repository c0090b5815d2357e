import { useTranslations } from "next-intl";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { Mandate } from "./structure";

/** Who holds a task: the organisation's face and name, the person where one is named. */
export function MandateHolder({ mandate }: { mandate: Mandate }) {
  const { partner, person } = mandate;
  return (
    <span className="flex items-center gap-2">
      <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={28} decorative />
      <span className="min-w-0">{person ? `${person.name} (${partner.name})` : partner.name}</span>
    </span>
  );
}

/** Tasks to be read, one a line. */
export function MandateLines({ mandates }: { mandates: readonly Mandate[] }) {
  const t = useTranslations("structure");
  return (
    <ul className="grid gap-2">
      {mandates.map((mandate) => (
        <li key={mandate.id}>
          <MandateHolder mandate={mandate} />
          {mandate.kind === "SPOKESPERSON" && (
            <span className="text-ink-2">{mandate.scope || t("speaking.everything")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
