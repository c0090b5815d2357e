import { blankGoal } from "@/domain/goals/schema";
import type { Organisation } from "./script";
import { known, type Stage, seated, someAtOnce } from "./stage";

/** What each organisation gives, wants, needs and will not cross; where somebody sits, they enter it, and then it holds. */
export const sayAll = (stage: Stage) =>
  someAtOnce(Object.entries(stage.script.organisations), ([key, organisation]) =>
    sayFor(stage, key, organisation),
  );

async function sayFor(stage: Stage, key: string, organisation: Organisation): Promise<void> {
  const { cast, change, partners, seats, said } = stage;
  const { api } = seats.get(key) ?? cast.coordinator;
  const partnerId = seats.has(key) ? null : known(partners, key);
  for (const { kind, category, statement, quantity = null, priority = "SHOULD" } of organisation.says ?? []) {
    const words = { kind, category, statement, quantity, priority, visibility: "MEMBERS" } as const;
    const { id } = await api.expectations.add({ ...change(), ...words, partnerId, state: "SHARED" });
    said.set(`${key} ${kind} ${category}`, id);
  }
  for (const kind of organisation.none ?? [])
    await api.expectations.answerNone({ ...change(), partnerId, kind });
}

/** Brings gives and asks together: the giving side proposes, the asking side says yes. */
export async function match({ script, change, said, seats }: Stage): Promise<void> {
  for (const { give, category, wants } of script.matches ?? []) {
    const giveId = known(said, `${give} GIVE ${category}`);
    for (const want of wants) {
      const wantId = said.get(`${want} NEED ${category}`) ?? known(said, `${want} GET ${category}`);
      const proposed = await known(seats, give).api.expectations.propose({ ...change(), giveId, wantId });
      const step = { matchId: proposed.id, version: proposed.version };
      await known(seats, want).api.expectations.accept({ ...change(), ...step });
    }
  }
}

const ILLUSTRATIVE = "Die Haltung ist illustrativ.";

/** Goals, where the organisations stand on them, and what became of them. */
export async function aim({ script, cast, change, partners, seats, day }: Stage): Promise<void> {
  const { goals } = cast.coordinator.api;
  for (const goal of script.goals) {
    const { due, lead, positions, adopted, goesOn, ...said } = goal;
    const proposed = await goals.propose({
      ...change(),
      ...blankGoal,
      ...said,
      dueOn: due && day(due),
      leadPartnerId: lead && known(partners, lead),
    });
    const goalId = proposed.id;
    for (const [key, position] of Object.entries(positions ?? {}))
      await known(seats, key).api.goals.takePosition({ ...change(), goalId, position, reason: ILLUSTRATIVE });
    if (!adopted) continue;
    const decided = { decidedOn: day(adopted.on), asked: adopted.asked };
    let at = await goals.adopt({ ...change(), goalId, version: proposed.version, ...decided });
    for (const to of goesOn ?? []) at = await goals.move({ ...change(), goalId, version: at.version, to });
  }
}

/** Who decides what by which rule, who speaks, stands in and promises what, and what comes round when. */
export async function share(stage: Stage): Promise<void> {
  const { script, workspace, cast, change, partners, day } = stage;
  const { structure, workspaces } = cast.coordinator.api;
  const plan = script.structure;
  if (plan?.rules) {
    await structure.takeOverRules(change());
    for (const rule of plan.rules) await structure.setClassRule({ ...change(), version: 1, ...rule });
  }
  if (plan?.speakingRule) {
    const { version } = await workspaces.show({ workspace });
    await structure.setSpeakingRule({ ...change(), version, speakingRule: plan.speakingRule });
  }
  for (const { kind, organisation, scope } of plan?.mandates ?? [])
    await structure.mandate({
      ...change(),
      kind,
      partnerId: known(partners, organisation),
      memberId: null,
      scope,
    });
  for (const { kind, every, next } of plan?.rhythms ?? [])
    await structure.setRhythm({ ...change(), kind, every, version: null, nextOn: next && day(next) });
  for (const { player, organisation } of seated(stage))
    for (const { category, statement, amount = null, critical = false } of organisation.promises ?? [])
      await player.api.commitments.offer({
        ...change(),
        partnerId: null,
        state: "COMMITTED",
        category,
        statement,
        amount,
        critical,
        fromOn: null,
        untilOn: null,
      });
}
