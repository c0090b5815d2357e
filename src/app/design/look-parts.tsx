import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { StrandMark } from "@/components/strands/strand-mark";
import { Hatch } from "@/components/strands/weave";
import { sampleOrganisations } from "./sample-organisations";

const colours =
  "table sheet raised ink ink-2 line control action on-action tint marker gap gap-ground decision decision-ground info info-ground ramp-1 ramp-2 ramp-3 ramp-4 ramp-5".split(
    " ",
  );

/** The members’ strands: discs, weaves and hatches. */
export function StrandParts() {
  return (
    <Sheet aria-labelledby="strands">
      <h2 id="strands" className="mb-3">
        Stränge
      </h2>
      <ul className="flex flex-wrap gap-4">
        {sampleOrganisations.map((one) => (
          <li key={one.code} className="flex items-center gap-3">
            <StrandDisc {...one} size={56} decorative />
            <StrandDisc {...one} size={28} decorative />
            <span>{one.name}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 mb-2">Acht Gewebe, zwei Schraffuren:</p>
      <div className="flex flex-wrap gap-3">
        {sampleOrganisations.slice(0, 8).map((one) => (
          <StrandMark key={one.code} strand={one.strand} state="solid" label={one.name} />
        ))}
        <svg width="92" height="40" role="img" aria-label="Lücke">
          <Hatch width={92} height={40} tone="gap" />
        </svg>
        <svg width="92" height="40" role="img" aria-label="offen">
          <Hatch width={92} height={40} />
        </svg>
      </div>
    </Sheet>
  );
}

/** Every token of colour. */
export function ColourParts() {
  return (
    <Sheet aria-labelledby="colours">
      <h2 id="colours" className="mb-3">
        Farben
      </h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-3">
        {colours.map((colour) => (
          <li key={colour} className="text-sm">
            <svg width="100%" height="36" aria-hidden="true">
              <rect width="100%" height="36" fill={`var(--color-${colour})`} stroke="var(--color-line)" />
            </svg>
            {colour}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
