import { inForce } from "@/domain/agreements/in-force";
import { hasSigned } from "@/domain/agreements/states";
import type { Finding } from "@/domain/analysis/finding";
import { partnersNamed, refsTo } from "@/domain/analysis/refs";
import { fullMembers, type Snapshot, type TextFact } from "@/domain/analysis/snapshot";

const severities = {
  refused: "HIGH",
  overdue: "HIGH",
  unsigned: "NORMAL",
  undecided: "NORMAL",
  signsLater: "INFO",
  reservations: "INFO",
} as const;
type Code = keyof typeof severities;

/**
 * How far a frozen text is from binding, and what to know about one that binds (A12): who has not signed
 * (`unsigned`, silence is not a refusal), who named a day (`signsLater`), who refused, who signed with a
 * reservation, a text that everybody signed and nobody decided on (`undecided`), and a review date that
 * is behind it (`overdue`). Only the organisations it binds today count.
 */
export function findSignOffs(snapshot: Snapshot): Finding[] {
  return [...snapshot.texts]
    .filter((text) => text.state === "CONSULTATION" || text.state === "ADOPTED")
    .sort((one, other) => (one.versionId < other.versionId ? -1 : 1))
    .flatMap((text) => ofText(snapshot, text));
}

function ofText(snapshot: Snapshot, text: TextFact): Finding[] {
  const words = new Map(text.signOffs.map((word) => [word.partnerId, word]));
  const parties = fullMembers(snapshot).map(({ id }) => ({
    partnerId: id,
    signOff: words.get(id)?.state ?? null,
    notBefore: words.get(id)?.notBefore ?? null,
  }));
  const force = inForce({ ...text, laterOpened: false, parties, today: snapshot.today });
  const who = (wanted: (party: (typeof parties)[number]) => boolean) =>
    parties.filter(wanted).map((party) => party.partnerId);
  const later = who(
    (party) =>
      (party.signOff ?? "PENDING") === "PENDING" &&
      party.notBefore !== null &&
      party.notBefore > snapshot.today,
  );
  const refused = who((party) => party.signOff === "REFUSED");
  const silent = who((party) => {
    const signed = party.signOff !== null && hasSigned(party.signOff);
    return !signed && !later.includes(party.partnerId) && !refused.includes(party.partnerId);
  });
  const undecided = force.verdict === "AWAITING_DECISION" && parties.length > 0 && force.missing.length === 0;
  const named: readonly [Code, readonly string[]][] = [
    ["refused", refused],
    ["unsigned", silent],
    ["signsLater", later],
    ["reservations", force.reservations],
  ];
  return [
    ...(force.verdict === "OVERDUE" ? [finding(snapshot, text, "overdue", [])] : []),
    ...(undecided ? [finding(snapshot, text, "undecided", [])] : []),
    ...named.flatMap(([code, ids]) => (ids.length > 0 ? [finding(snapshot, text, code, ids)] : [])),
  ];
}

const fixOf: Record<Code, { code: string; page: readonly string[] }> = {
  refused: { code: "readSignatures", page: [] },
  overdue: { code: "amend", page: [] },
  unsigned: { code: "sign", page: ["sign"] },
  undecided: { code: "adopt", page: ["adopt"] },
  signsLater: { code: "readSignatures", page: [] },
  reservations: { code: "readSignatures", page: [] },
};

function finding(snapshot: Snapshot, text: TextFact, code: Code, partnerIds: readonly string[]): Finding {
  const partners = partnersNamed(snapshot, partnerIds);
  const { code: fix, page } = fixOf[code];
  return {
    analysis: "A12",
    code,
    severity: severities[code],
    records: [{ kind: "AGREEMENT", id: text.agreementId }, ...refsTo("PARTNER", partners)],
    values: {
      agreement: text.title,
      count: partners.length,
      ...(code === "overdue" && { on: text.reviewOn ?? "" }),
    },
    fix: { code: fix, path: ["agreements", text.agreementId, ...page] },
  };
}
