import { type CatalogueRiskId, catalogueCategory } from "@/domain/catalogue/risks";
import { clauseProse } from "./prose";
import type { ClauseScript, RiskScript, Script } from "./script";
import { known, type Stage, seated, someAtOnce } from "./stage";

/** What may go wrong, who named it, who watches it, and what then; and what was set aside. */
export async function prepare(stage: Stage): Promise<void> {
  const { script, change, cast } = stage;
  await someAtOnce(script.risks, (risk) => enterRisk(stage, risk));
  for (const [catalogueId, reason] of Object.entries(script.dismissed ?? {}))
    await cast.coordinator.api.setbacks.dismiss({
      ...change(),
      catalogueId: catalogueId as CatalogueRiskId,
      reason,
    });
}

async function enterRisk(
  { workspace, change, cast, partners, seats }: Stage,
  risk: RiskScript,
): Promise<void> {
  const { setbacks } = cast.coordinator.api;
  const { catalogueId, title, description, likelihood = null, harm = null, plan } = risk;
  const added = await setbacks.add({
    ...change(),
    catalogueId,
    title,
    description,
    category: catalogueCategory[catalogueId],
    likelihood,
    harm,
    ownerPartnerId: risk.owner ? known(partners, risk.owner) : null,
    signs: [...(risk.signs ?? [])],
    firstHours: plan?.firstHours ?? "",
  });
  const riskId = added.id;
  for (const [key, words] of Object.entries(risk.namedBy ?? {}))
    await known(seats, key).api.setbacks.contribute({
      ...change(),
      riskId,
      title: "",
      category: catalogueCategory[catalogueId],
      words,
    });
  if (plan) {
    const shown = await setbacks.byId({ workspace, riskId });
    await setbacks.changePlan({ ...change(), riskId, version: shown.plan?.version ?? 1, ...plan });
  }
  let { version } = await setbacks.byId({ workspace, riskId });
  if (risk.owner && risk.deputy) {
    const watch = {
      ownerPartnerId: known(partners, risk.owner),
      deputyPartnerId: known(partners, risk.deputy),
    };
    ({ version } = await setbacks.assign({ ...change(), riskId, version, ...watch }));
  }
  if (risk.reviewed) ({ version } = await setbacks.review({ ...change(), riskId, version }));
  for (const to of risk.goesOn ?? [])
    ({ version } = await setbacks.move({ ...change(), riskId, version, to }));
}

/** The clause as it stands in the text: the catalogue's first wording for the form, or the script's own words. */
function clauseFor({ topic, body, filled }: ClauseScript, form: Script["form"]) {
  const prose = clauseProse(topic, form, "de");
  return { ...prose, body: body ?? prose.body.replace(/\[[^\]]*\]/, filled ?? "$&") };
}

/** The agreement as far as it came: drafted, or agreed, opened, decided on, signed by all, and ended. */
export async function agree(stage: Stage): Promise<void> {
  const { script, workspace, cast, change, partners, day } = stage;
  const { agreements } = cast.coordinator.api;
  const { agreement } = script;
  if (!agreement) return;
  const clauses = agreement.clauses.map((clause) => clauseFor(clause, script.form));
  const { id: agreementId } = await agreements.draft({ ...change(), title: agreement.title, clauses });
  if (!agreement.decided) return;
  const show = () => agreements.byId({ workspace, agreementId });
  for (const settle of [agreements.proposeClauses, agreements.agreeClauses]) {
    const { id, clauses: drafted } = (await show()).text;
    const seen = drafted.map((clause) => ({ clauseId: clause.id, version: clause.version }));
    await settle({ ...change(), versionId: id, clauses: seen });
  }
  const { id: versionId, draftFingerprint } = (await show()).text;
  const fingerprint = draftFingerprint ?? "";
  const opened = await agreements.open({ ...change(), versionId, fingerprint, acceptedOpenPoints: [] });
  const adopted = await agreements.adopt({
    ...change(),
    versionId,
    version: opened.version,
    outcome: "ADOPTED",
    decidedOn: day(agreement.decided.on),
    asked: agreement.decided.asked,
    reviewOn: agreement.reviewOn ? day(agreement.reviewOn) : null,
  });
  await someAtOnce(seated(stage), ({ key, player }) =>
    player.api.agreements.sign({
      ...change(),
      versionId,
      partnerId: known(partners, key),
      fingerprint,
      signerName: "Beispielperson",
      mandate: "Beschluss des Vorstands (illustrativ)",
      how: "SIGNED",
      reservation: "",
      read: true,
    }),
  );
  if (!agreement.ended) return;
  const ended = { decidedOn: day(agreement.ended.on), asked: agreement.ended.asked };
  await agreements.end({ ...change(), versionId, version: adopted.version, ...ended, understood: true });
}

/** What the facilitator remarked, what was left open on purpose, the start, and what came after. */
export async function carryOn({ script, workspace, cast, change, day }: Stage): Promise<void> {
  for (const { weight, text } of script.notes ?? [])
    await cast.facilitator.api.reviews.write({
      ...change(),
      recordKind: "WORKSPACE",
      recordId: workspace,
      weight,
      text,
    });
  for (const { seat, question, askBy } of script.openEnds ?? [])
    await cast[seat].api.plan.leaveOpen({ ...change(), question, askBy: askBy && day(askBy) });
  const { workspaces, plan } = cast.coordinator.api;
  let { version } = await workspaces.show({ workspace });
  if (!script.started) {
    await workspaces.move({ ...change(), version, to: "PLANNING" });
    return;
  }
  const decided = { decidedOn: day(script.started.on), asked: script.started.asked };
  ({ version } = await plan.start({ ...change(), version, ...decided }));
  for (const to of script.goesOn ?? []) ({ version } = await workspaces.move({ ...change(), version, to }));
}
