import { z } from "zod";
import { catalogueRiskIds, riskCategories } from "@/domain/catalogue/risks";
import {
  change,
  day,
  id,
  inWorkspace,
  line,
  optionalLine,
  optionalText,
  text,
  version,
} from "@/domain/input";
import { riskTreatments } from "./choices";
import { riskStates } from "./states";
import { harms, likelihoods } from "./weight";

/** More signs than anybody watches only hide the ones that matter. */
export const MAX_SIGNS = 20;
/** As many as the form for a new risk has lines for. */
export const MAX_FIRST_SIGNS = 5;

/** What the form for a risk edits. */
export const riskFields = {
  title: line(),
  description: optionalText(2000),
  category: z.enum(riskCategories),
  likelihood: z.enum(likelihoods).nullable(),
  harm: z.enum(harms).nullable(),
  treatment: z.enum(riskTreatments).nullable(),
  ownerPartnerId: id.nullable(),
  deputyPartnerId: id.nullable(),
  reviewedOn: day.nullable(),
};

/** What the form for a new risk asks: enough to begin with, and what the catalogue prefills. */
export const newRiskFields = {
  catalogueId: z.enum(catalogueRiskIds).nullable(),
  title: riskFields.title,
  description: riskFields.description,
  category: riskFields.category,
  likelihood: riskFields.likelihood,
  harm: riskFields.harm,
  ownerPartnerId: riskFields.ownerPartnerId,
  signs: z.array(optionalLine()).max(MAX_FIRST_SIGNS),
  firstHours: optionalText(),
};

const { signs: _, ...withoutSigns } = newRiskFields;
/** The same as the form shows it: one line per sign. */
export const newRiskLines = {
  ...withoutSigns,
  sign1: optionalLine(),
  sign2: optionalLine(),
  sign3: optionalLine(),
};

/** What the form for the plan edits: what happens when the risk comes true. */
export const planFields = {
  trigger: optionalText(1000),
  firstHours: optionalText(),
  nextSteps: optionalText(),
  whoDecides: optionalText(1000),
  publicLine: optionalText(2000),
  care: optionalText(2000),
};

/** What the form for an early sign edits. */
export const signFields = { sign: line(), threshold: optionalLine() };

export const listRisksInput = inWorkspace({ after: id.optional() });
export const riskRef = inWorkspace({ riskId: id });
export const addRiskInput = change(newRiskFields);
export const changeRiskInput = change({ riskId: id, version, ...riskFields });
/** Going through it again and removing it name only the row and the version seen. */
export const reviewRiskInput = change({ riskId: id, version });
export const removeRiskInput = change({ riskId: id, version });
export const moveRiskInput = change({ riskId: id, version, to: z.enum(riskStates) });
/** `version` is the plan's own: two people can work on the risk and on its plan. */
export const changePlanInput = change({ riskId: id, version, ...planFields });
export const addSignInput = change({ riskId: id, ...signFields });
export const changeSignInput = change({ signId: id, version, ...signFields });
export const signStep = change({ signId: id, version });

/** What the premortem asks: one sentence, where it comes from, and more words for whoever has them. */
export const contributionFields = {
  title: line(),
  category: riskFields.category,
  words: optionalText(1000),
};
/** `riskId` null names something new; otherwise title and category of the setback stay as they are. */
export const contributeInput = change({
  riskId: id.nullable(),
  title: optionalLine(),
  category: riskFields.category,
  words: contributionFields.words,
});
/** Taking the organisation's word back; `version` is that of its contribution. */
export const takeBackInput = change({ riskId: id, version });

/** Why a typical setback does not concern these partners. */
export const dismissalFields = { reason: text(500) };
export const dismissRiskInput = change({ catalogueId: z.enum(catalogueRiskIds), ...dismissalFields });
export const readmitInput = change({ dismissalId: id, version });

/** One word each: how likely, how bad. */
export const weightFields = { likelihood: z.enum(likelihoods), harm: z.enum(harms) };
export const weighInput = change({ riskId: id, version, ...weightFields });

/** Who watches it, and who steps in; a small group may find no second one yet. */
export const watchFields = { ownerPartnerId: id, deputyPartnerId: id.nullable() };
export const assignInput = change({ riskId: id, version, ...watchFields });

/** The least that a high risk needs: a sign to see it by, a trigger, the first response. */
export const prepareFields = {
  sign: optionalLine(),
  trigger: planFields.trigger,
  firstHours: planFields.firstHours,
};
/** `version` is the plan's own. A sign that is named is added to those already watched. */
export const prepareInput = change({ riskId: id, version, ...prepareFields });

export type Contribute = z.infer<typeof contributeInput>;
export type TakeBack = z.infer<typeof takeBackInput>;
export type Dismiss = z.infer<typeof dismissRiskInput>;
export type Readmit = z.infer<typeof readmitInput>;
export type Weigh = z.infer<typeof weighInput>;
export type Assign = z.infer<typeof assignInput>;
export type Prepare = z.infer<typeof prepareInput>;
export type AddRisk = z.infer<typeof addRiskInput>;
export type ChangeRisk = z.infer<typeof changeRiskInput>;
export type RemoveRisk = z.infer<typeof removeRiskInput>;
export type ReviewRisk = z.infer<typeof reviewRiskInput>;
export type MoveRisk = z.infer<typeof moveRiskInput>;
export type ChangePlan = z.infer<typeof changePlanInput>;
export type AddSign = z.infer<typeof addSignInput>;
export type ChangeSign = z.infer<typeof changeSignInput>;
export type SignStep = z.infer<typeof signStep>;
