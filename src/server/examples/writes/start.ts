import { createHash } from "node:crypto";
import type { Locale } from "@/domain/account/schema";
import { catalogueCategory } from "@/domain/catalogue/risks";
import { type FoundWorkspace, isExampleId } from "@/domain/examples/schema";
import { blankGoal } from "@/domain/goals/schema";
import { decidableForms } from "@/domain/workspaces/schema";
import { draftAgreement } from "@/server/agreements/writes/draft";
import { enterWorkspace, type WorkspaceScope } from "@/server/core/scope";
import { dayFor } from "@/server/examples/days";
import { clauseProse, riskProse, startProse } from "@/server/examples/prose";
import { type ExampleStructure, structureOf } from "@/server/examples/structure";
import { proposeGoal } from "@/server/goals/writes";
import { requirePerspectives } from "@/server/perspectives/writes";
import { addRisk } from "@/server/setbacks/writes";
import { setClassRule, setRhythm, setSpeakingRule, takeOverRules } from "@/server/structure/writes";
import { changePurpose, protect } from "@/server/workspaces/writes";
import { createWorkspace } from "@/server/workspaces/writes/create";

/**
 * Founds a workspace and lets it begin as it was asked: empty, with a working form, or with the structure of an
 * example. The beginning is a change of its own under the founding's request id, so a retry does it once, too.
 */
export async function foundWorkspace(
  person: { id: string; locale: Locale },
  { start = "EMPTY", ...input }: FoundWorkspace,
) {
  const founded = await createWorkspace(person, input);
  const form = decidableForms.find((one) => one === start);
  if (!form && !isExampleId(start)) return founded;
  const entry = {
    workspaceId: founded.id,
    personId: person.id,
    right: "structure.manage",
    request: { id: founded.id, bodyHash: createHash("sha256").update(`start ${start}`).digest("hex") },
  } as const;
  await enterWorkspace(entry, async (scope) => {
    if (form) await takeForm(scope, form, input.purpose);
    else if (isExampleId(start)) await takeStructure(scope, structureOf(start), input.purpose, person.locale);
    return founded;
  });
  return founded;
}

const changing = (scope: WorkspaceScope) => ({
  workspace: scope.workspaceId,
  requestId: scope.workspaceId,
});

/** The form as a working title; what is essential and what comes next follow from it. */
const takeForm = (scope: WorkspaceScope, form: ExampleStructure["form"], purpose: string) =>
  changePurpose(scope, {
    ...changing(scope),
    version: 1,
    purpose,
    form,
    lifespan: "UNDECIDED",
    lifespanUntil: null,
    lifespanGoal: "",
  });

/** Everything of an example that is shape; partners, contents and decisions stay behind. */
async function takeStructure(
  scope: WorkspaceScope,
  taken: ExampleStructure,
  purpose: string,
  locale: Locale,
) {
  const change = changing(scope);
  const t = startProse(locale);
  let { version } = await takeForm(scope, taken.form, purpose);
  if (taken.protection)
    ({ version } = await protect(scope, { ...change, version, protection: taken.protection }));
  await takePower(scope, taken.structure, version);
  if (taken.required.length > 0)
    await requirePerspectives(scope, { ...change, perspectives: [...taken.required] });
  for (const [index, type] of taken.goalTypes.entries())
    await proposeGoal(scope, {
      ...change,
      type,
      title: t(`goals.${type}`, { number: index + 1 }),
      ...blankGoal,
    });
  for (const catalogueId of taken.riskIds)
    await addRisk(scope, {
      ...change,
      catalogueId,
      category: catalogueCategory[catalogueId],
      likelihood: null,
      harm: null,
      ownerPartnerId: null,
      ...riskProse(catalogueId, locale),
    });
  const clauses = taken.clauseTopics.map((topic) => clauseProse(topic, taken.form, locale));
  await draftAgreement(scope, { ...change, title: t("agreement"), clauses });
}

/** Rules per class, who speaks, and what comes round when; days are counted from today. */
async function takePower(scope: WorkspaceScope, taken: ExampleStructure["structure"], version: number) {
  const change = changing(scope);
  if (taken.speakingRule)
    await setSpeakingRule(scope, { ...change, version, speakingRule: taken.speakingRule });
  if (taken.rules) {
    await takeOverRules(scope);
    for (const { decisionClass, ...rule } of taken.rules)
      await setClassRule(scope, { ...change, decisionClass, version: 1, ...rule });
  }
  for (const { kind, every, next } of taken.rhythms ?? [])
    await setRhythm(scope, {
      ...change,
      kind,
      every,
      version: null,
      nextOn: next && dayFor(next, scope.today),
    });
}
