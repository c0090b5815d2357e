import type { Finding } from "@/domain/analysis/finding";
import { byId, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { memberIds, type RiskFact, type Snapshot } from "@/domain/analysis/snapshot";
import { missingParts, type RiskPart } from "@/domain/setbacks/preparedness";
import { isHigh } from "@/domain/setbacks/weight";

/** Where each missing part of a risk is filled in, below its page. */
const pageOf: Record<RiskPart, readonly string[]> = {
  firstHours: ["plan"],
  trigger: ["plan"],
  owner: ["edit"],
  deputy: ["edit"],
  sign: ["signs", "new"],
  review: [],
};

/** What a risk lacks (A9). Owner and deputy are members: who left watches nothing any more. */
export function missingPartsOf(snapshot: Snapshot, risk: RiskFact): RiskPart[] {
  const members = memberIds(snapshot);
  const isMember = (partnerId: string | null) => partnerId !== null && members.has(partnerId);
  const facts = {
    ...risk,
    ownerIsMember: isMember(risk.ownerPartnerId),
    hasDeputy: isMember(risk.deputyPartnerId),
  };
  return missingParts(facts, snapshot.today);
}

/**
 * High risks (docs/rules/states.md) that are open and not fully prepared (A9). `parts` names what is
 * missing, in the order one would fill it in; the fix leads to the first of them.
 */
export function findIncompleteRisks(snapshot: Snapshot): Finding[] {
  return byId(snapshot.risks).flatMap((risk): Finding[] => {
    const parts = missingPartsOf(snapshot, risk);
    const [first] = parts;
    if (!first || risk.state === "CLOSED" || !isHigh(risk)) return [];
    const watching = parts.includes("owner") ? [] : partnersNamed(snapshot, [risk.ownerPartnerId ?? ""]);
    return [
      {
        analysis: "A9",
        code: "incomplete",
        severity: "HIGH",
        records: [{ kind: "RISK", id: risk.id }, ...refsTo("PARTNER", watching)],
        values: { risk: risk.title, parts: parts.join(","), count: parts.length },
        fix: { code: `risk.${first}`, path: ["setbacks", risk.id, ...pageOf[first]] },
      },
    ];
  });
}
