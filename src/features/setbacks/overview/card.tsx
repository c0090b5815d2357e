import Link from "next/link";
import { StrandDisc } from "@/components/strands/strand-disc";
import type { Preparation } from "@/domain/setbacks/preparedness";
import type { Card } from "@/features/setbacks/shown";
import { RiskWords } from "./words";

/* Dark = prepared, lighter = something missing, hatched madder = no answer yet. The words say it too. */
const bars: Record<Preparation, string> = {
  PREPARED: "bg-ramp-5",
  PARTLY: "bg-ramp-3",
  NO_ANSWER: "bg-[repeating-linear-gradient(45deg,var(--color-gap)_0_4px,var(--color-gap-ground)_4px_8px)]",
};

/** One setback on the map, with the organisation that watches it. */
export function RiskCard({ workspace, risk }: { workspace: string; risk: Card }) {
  return (
    <div className="relative flex items-stretch border border-line bg-sheet">
      <span className={`w-2 shrink-0 ${bars[risk.preparation]}`} aria-hidden="true" />
      <span className="flex min-w-0 flex-1 items-center gap-2.5 px-2.5 py-2">
        {risk.owner && <StrandDisc {...risk.owner} size={28} />}
        <span className="min-w-0">
          <Link
            href={`/w/${workspace}/setbacks/${risk.id}`}
            className="cover-link block leading-snug text-ink no-underline hover:underline"
          >
            {risk.title}
          </Link>
          <span className="block text-sm text-ink-2">
            <RiskWords risk={risk} />
          </span>
        </span>
      </span>
    </div>
  );
}
