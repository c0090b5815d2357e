import type { Finding } from "@/domain/analysis/finding";
import { byId, partnersNamed, refsTo } from "@/domain/analysis/refs";
import type { RequiredPerspectiveFact, Snapshot } from "@/domain/analysis/snapshot";
import { hasEnded } from "@/domain/partners/states";
import { spokenAbout, spokenFor } from "@/domain/perspectives/about";
import { declarersOf, perspectiveCoverageOf, settlementOf } from "@/domain/perspectives/coverage";

const path = ["plan", "partners", "missing"] as const;

/**
 * Perspectives that the partners do not want to miss and that no member declares of itself (`missing`), or
 * only one (`thin`); and goals about people none of whose own organisations is a member ("about, not
 * with", A7). A gap that was set aside with a reason (`waived`) or that somebody is working on
 * (`assigned`) is only worth knowing; the arrangement ends when the prospect declines or the one who asks
 * is no longer a member.
 */
export function findMissingPerspectives(snapshot: Snapshot): Finding[] {
  return [
    ...byId(snapshot.requiredPerspectives).flatMap((required) => ofRequired(snapshot, required)),
    ...aboutNotWith(snapshot),
  ];
}

const declaring = (snapshot: Snapshot) =>
  snapshot.partners.map((partner) => ({ ...partner, isMember: partner.state === "MEMBER" }));

const codes = { WAIVED: "waived", ASSIGNED: "assigned" } as const;

function ofRequired(snapshot: Snapshot, required: RequiredPerspectiveFact): Finding[] {
  const declarers = declarersOf(required.perspective, declaring(snapshot));
  const coverage = perspectiveCoverageOf(declarers.length);
  const { prospect, outreach } = arranged(snapshot, required);
  const settlement = settlementOf({
    coverage,
    prospectPartnerId: prospect?.id ?? null,
    outreachPartnerId: outreach?.id ?? null,
    outreachOn: required.outreachOn,
    waivedReason: required.waived ? "said" : "",
  });
  if (settlement === "COVERED") return [];
  const open = settlement === "OPEN";
  const assigned = settlement === "ASSIGNED";
  const concerned = assigned ? [prospect, outreach] : declarers;
  return [
    {
      analysis: "A7",
      code: open ? (coverage === "MISSING" ? "missing" : "thin") : codes[settlement],
      severity: open ? (coverage === "MISSING" ? "HIGH" : "NORMAL") : "INFO",
      records: [
        { kind: "REQUIRED_PERSPECTIVE", id: required.id },
        ...refsTo(
          "PARTNER",
          partnersNamed(
            snapshot,
            concerned.flatMap((partner) => partner?.id ?? []),
          ),
        ),
      ],
      values: {
        perspective: required.perspective,
        ...(assigned && {
          prospect: prospect?.name ?? "",
          outreach: outreach?.name ?? "",
          on: required.outreachOn ?? "",
        }),
      },
      fix: { code: open ? "findPerspective" : "readPerspectives", path },
    },
  ];
}

/** Whom somebody wants to win and who asks, as long as both still can. */
function arranged({ partners }: Snapshot, required: RequiredPerspectiveFact) {
  const find = (id: string | null) => partners.find((partner) => partner.id === id);
  const prospect = find(required.prospectPartnerId);
  const outreach = find(required.outreachPartnerId);
  return {
    prospect: prospect && !hasEnded(prospect.state) ? prospect : undefined,
    outreach: outreach?.state === "MEMBER" ? outreach : undefined,
  };
}

function aboutNotWith(snapshot: Snapshot): Finding[] {
  const speaking = spokenFor(declaring(snapshot));
  return byId(snapshot.goals)
    .filter((goal) => goal.state === "PROPOSED" || goal.state === "ADOPTED" || goal.state === "IN_PROGRESS")
    .flatMap((goal) =>
      spokenAbout(goal.affectedGroups, speaking).map(
        (perspective): Finding => ({
          analysis: "A7",
          code: "aboutNotWith",
          severity: "NORMAL",
          records: [{ kind: "GOAL", id: goal.id }],
          values: { goal: goal.title, perspective },
          fix: { code: "findPerspective", path },
        }),
      ),
    );
}
