import type { Finding } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { memberIds, type PartnerFact, type Snapshot } from "@/domain/analysis/snapshot";
import { capacityBands } from "@/domain/partners/choices";
import { MEMBERS_AT_LEAST } from "./concentration";

/** From more than this share of the roles on, one organisation holds too many of them (A8). */
export const ROLE_SHARE = 0.4;
/** With fewer roles a share says nothing (A8). */
export const ROLES_AT_LEAST = 5;
/** That all roles lie with the largest says nothing about a single role (a judgement of ours). */
export const LARGEST_ROLES_AT_LEAST = 2;

/** What one member carries for all, and what it has promised. Amounts only of what has a unit of its own. */
export interface MemberPower {
  partner: PartnerFact;
  /** Goals that it leads and that are still ahead. */
  leads: number;
  /** Risks that it watches. */
  watches: number;
  /** Mandates to chair and to speak for all. */
  speaks: number;
  roles: number;
  /** Firmly promised hours a month and euros; null where nothing was, 0 where no amount was named. */
  hours: number | null;
  money: number | null;
}

const ahead: ReadonlySet<string> = new Set(["PROPOSED", "ADOPTED", "IN_PROGRESS"]);

/** Everything of members that counts as a role: leading a goal, watching a risk, chairing, speaking for all. */
function rolesOf(snapshot: Snapshot) {
  const held = <T extends { id: string }>(rows: readonly T[], of: (row: T) => string | null) =>
    ofMembers(
      snapshot,
      rows.flatMap((row) => {
        const partnerId = of(row);
        return partnerId ? [{ id: row.id, partnerId }] : [];
      }),
    );
  return {
    goals: held(
      byId(snapshot.goals).filter((goal) => ahead.has(goal.state)),
      (goal) => goal.leadPartnerId,
    ),
    risks: held(
      byId(snapshot.risks).filter((risk) => risk.state !== "CLOSED"),
      (risk) => risk.ownerPartnerId,
    ),
    mandates: held(
      byId(snapshot.mandates).filter((mandate) => mandate.kind !== "DEPUTY_COORDINATION"),
      (mandate) => mandate.partnerId,
    ),
  };
}

/**
 * Who carries how much, of all members, most roles first and equals by name (A8). The picture, its table and the
 * findings all come from here.
 */
export function powerOf(snapshot: Snapshot): MemberPower[] {
  const { goals, risks, mandates } = rolesOf(snapshot);
  const promised = snapshot.commitments.filter(
    (row) => row.state === "COMMITTED" || row.state === "DELIVERED",
  );
  return partnersNamed(snapshot, memberIds(snapshot))
    .map((partner): MemberPower => {
      const count = (rows: readonly { partnerId: string }[]) =>
        rows.filter((row) => row.partnerId === partner.id).length;
      const sum = (category: "TIME" | "MONEY") => {
        const rows = promised.filter((row) => row.partnerId === partner.id && row.category === category);
        return rows.length === 0 ? null : rows.reduce((total, row) => total + (row.amount ?? 0), 0);
      };
      const [leads, watches, speaks] = [count(goals), count(risks), count(mandates)];
      return {
        partner,
        leads,
        watches,
        speaks,
        roles: leads + watches + speaks,
        hours: sum("TIME"),
        money: sum("MONEY"),
      };
    })
    .sort((one, other) => other.roles - one.roles);
}

const sizeOf = ({ capacity }: PartnerFact) => (capacity === null ? -1 : capacityBands.indexOf(capacity));

/**
 * Where sharing power has stopped (A8): `tooMany` when one organisation holds more than 40 % of at least five roles,
 * `onlyLargest` when all roles lie with the organisations of the largest size although smaller ones are members. With
 * fewer than three members somebody always holds half. A size that nobody named is neither large nor small.
 */
export function findPowerBalance(snapshot: Snapshot): Finding[] {
  const powers = powerOf(snapshot);
  if (powers.length < MEMBERS_AT_LEAST) return [];
  const all = powers.reduce((sum, power) => sum + power.roles, 0);
  const many = powers.filter((power) => all >= ROLES_AT_LEAST && power.roles > ROLE_SHARE * all);
  const sizes = powers.map(({ partner }) => sizeOf(partner)).filter((size) => size >= 0);
  const largest = Math.max(...sizes);
  const holding = powers.filter((power) => power.roles > 0);
  const onlyLargest =
    all >= LARGEST_ROLES_AT_LEAST &&
    sizes.some((size) => size < largest) &&
    holding.every(({ partner }) => sizeOf(partner) === largest);
  return [
    ...many.map((power) => finding(snapshot, "tooMany", [power], all)),
    ...(onlyLargest ? [finding(snapshot, "onlyLargest", holding, all)] : []),
  ];
}

function finding(
  snapshot: Snapshot,
  code: "tooMany" | "onlyLargest",
  powers: readonly MemberPower[],
  all: number,
): Finding {
  const ids = new Set(powers.map(({ partner }) => partner.id));
  const theirs = (rows: readonly { id: string; partnerId: string }[]) =>
    rows.filter((row) => ids.has(row.partnerId));
  const { goals, risks } = rolesOf(snapshot);
  const partners = partnersNamed(snapshot, ids);
  return {
    analysis: "A8",
    code,
    severity: "NORMAL",
    records: [
      { kind: "WORKSPACE", id: snapshot.workspace.id },
      ...refsTo("PARTNER", partners),
      ...refsTo("GOAL", theirs(goals)),
      ...refsTo("RISK", theirs(risks)),
    ],
    values: { count: partners.length, roles: powers.reduce((sum, power) => sum + power.roles, 0), all },
    fix: { code: "shareRoles", path: ["analysis", "power"] },
  };
}
