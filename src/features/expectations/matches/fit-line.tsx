import { useTranslations } from "next-intl";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written } from "@/components/texts/written";
import type { Fit } from "@/features/expectations/shown";
import { sayAmount } from "@/features/words/categories";
import { ProposeMatchForm } from "./propose";

type Props = { workspace: string; fit: Fit; mayPropose?: boolean; onDone?: () => void };

/** What fits: who gives or asks what, how much of it is left, and the step that brings both together. */
export function FitLine({ workspace, fit, mayPropose = true, onDone }: Props) {
  const t = useTranslations("expectations");
  const { partner, kind } = fit;
  const asks = kind !== "GIVE";
  const left = sayAmount(t, fit, fit.left);
  const facts = [
    left && t(asks ? "matches.missing" : "matches.left", { amount: left }),
    asks && t(`priorities.${fit.priority}`),
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-[1_1_14rem] items-start gap-3">
        <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={28} decorative />
        <span className="min-w-0 wrap-anywhere">
          <span className="block font-semibold">{partner.name}</span>
          <Written as="span" className="block">
            {fit.statement}
          </Written>
          {facts.some(Boolean) && (
            <span className="block text-sm text-ink-2">{facts.filter(Boolean).join(" ")}</span>
          )}
        </span>
      </div>
      {mayPropose && (
        <div className="min-w-0 flex-[0_1_16rem] print:hidden">
          <ProposeMatchForm workspace={workspace} fit={fit} onDone={onDone} />
        </div>
      )}
    </div>
  );
}
