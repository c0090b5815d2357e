import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyses, severities } from "@/domain/analysis/finding";
import { findingCodes, isFix } from "@/domain/analysis/fixes";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { findAll, finders } from "./all-findings";
import { anyPlan as snapshots } from "./testing/any-plan";

/** The same rows the other way round, down to those inside a row. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}

/** The plan as if these organisations had never been in it. */
function without(snapshot: Snapshot, gone: ReadonlySet<string>): Snapshot {
  const stays = (row: { partnerId: string }) => !gone.has(row.partnerId);
  const kept = (id: string | null) => (id !== null && gone.has(id) ? null : id);
  const expectations = snapshot.expectations.filter(stays);
  const there = new Set(expectations.map((row) => row.id));
  return {
    ...snapshot,
    partners: snapshot.partners.filter((partner) => !gone.has(partner.id)),
    expectations,
    redLineLinks: snapshot.redLineLinks.filter(stays),
    matches: snapshot.matches.filter((match) => there.has(match.giveId) && there.has(match.wantId)),
    commitments: snapshot.commitments.filter(stays),
    mandates: snapshot.mandates.filter(stays),
    requiredPerspectives: snapshot.requiredPerspectives.map((row) => ({
      ...row,
      prospectPartnerId: kept(row.prospectPartnerId),
      outreachPartnerId: kept(row.outreachPartnerId),
    })),
    goals: snapshot.goals.map((goal) => ({
      ...goal,
      leadPartnerId: kept(goal.leadPartnerId),
      positions: goal.positions.filter(stays),
    })),
    risks: snapshot.risks.map((risk) => ({
      ...risk,
      ownerPartnerId: kept(risk.ownerPartnerId),
      deputyPartnerId: kept(risk.deputyPartnerId),
      namedBy: risk.namedBy.filter((id) => !gone.has(id)),
    })),
    texts: snapshot.texts.map((text) => ({ ...text, signOffs: text.signOffs.filter(stays) })),
  };
}

const over = new Set(["LEFT", "EXPELLED", "DECLINED"]);

function recordsIn(snapshot: Snapshot): Set<string> {
  const of = (kind: string, list: readonly { id: string }[]) => list.map(({ id }) => `${kind} ${id}`);
  return new Set([
    `WORKSPACE ${snapshot.workspace.id}`,
    ...of("PARTNER", snapshot.partners),
    ...of("EXPECTATION", snapshot.expectations),
    ...of("GOAL", snapshot.goals),
    ...of("RISK", snapshot.risks),
    ...of("COMMITMENT", snapshot.commitments),
    ...of("REQUIRED_PERSPECTIVE", snapshot.requiredPerspectives),
    ...snapshot.texts.flatMap((text) => [
      `AGREEMENT ${text.agreementId}`,
      `AGREEMENT_VERSION ${text.versionId}`,
      ...of("CLAUSE", text.clauses),
    ]),
  ]);
}

describe.each(analyses)("%s", (analysis) => {
  const find = finders[analysis];

  it("finds the same whatever order the rows came in", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(find(reversed(snapshot) as Snapshot)).toEqual(find(snapshot));
      }),
    );
  });

  it("rests on records of the plan, the main one first, and leads somewhere", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const there = recordsIn(snapshot);
        for (const finding of find(snapshot)) {
          expect(finding.analysis).toBe(analysis);
          expect(finding.records.length).toBeGreaterThan(0);
          expect(finding.records[0]?.kind).not.toBe("PARTNER");
          for (const { kind, id } of finding.records) expect(there).toContain(`${kind} ${id}`);
          expect(isFix(finding.fix.code)).toBe(true);
          expect(finding.fix.path.length).toBeGreaterThan(0);
          for (const part of finding.fix.path) expect(part).not.toBe("");
        }
      }),
    );
  });

  // A17 counts criteria, which are the plan's own rules and are tested there
  it("counts nobody who has left", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const gone = snapshot.partners.filter((partner) => over.has(partner.state)).map(({ id }) => id);
        // that its lead has left is the one thing to find about who left
        const rest = find(snapshot).filter((finding) => finding.code !== "leadLost");
        const never = find(without(snapshot, new Set(gone))).filter((finding) => finding.code !== "leadLost");
        expect(rest).toEqual(never);
      }),
    );
  });
});

describe("everything together", () => {
  it("has grave things first, and loses nothing", () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const all = findAll(snapshot);
        const ranks = all.map((finding) => severities.indexOf(finding.severity));
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        expect(all).toHaveLength(analyses.flatMap((analysis) => finders[analysis](snapshot)).length);
      }),
    );
  });

  it("finds every kind of thing in some plan", () => {
    const kinds = new Set<string>();
    for (const snapshot of fc.sample(snapshots, { numRuns: 2000, seed: 7 }))
      for (const { analysis, code } of findAll(snapshot)) kinds.add(`${analysis}.${code}`);
    const known = Object.entries(findingCodes).flatMap(([analysis, codes]) =>
      codes.map((code) => `${analysis}.${code}`),
    );
    expect([...kinds].sort()).toEqual(known.sort());
    // two thousand plans take seconds of a machine that does nothing else
  }, 120_000);
});
