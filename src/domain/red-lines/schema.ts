import { z } from "zod";
import { change, id, inWorkspace, text, version } from "@/domain/input";

/** What a red line can collide with; decisions follow once they are more than a record. */
export const targetKinds = ["GOAL", "CLAUSE"] as const;
export type TargetKind = (typeof targetKinds)[number];

const target = z.strictObject({ kind: z.enum(targetKinds), id });
export type Target = z.infer<typeof target>;

/** Why it is not a conflict, in the words of the red line's organisation: the others go on because of it. */
export const dismissFields = { reason: text(1000) };

export const ofGoalInput = inWorkspace({ goalId: id });
export const ofTextInput = inWorkspace({ agreementId: id, versionId: id });
export const ofRedLineInput = inWorkspace({ expectationId: id });
export const linkInput = change({ redLineId: id, target });
/** `version`: of the link that was seen; null for a conflict that nobody had confirmed. */
export const dismissRedLineInput = change({
  redLineId: id,
  target,
  version: version.nullable(),
  ...dismissFields,
});
export const linkStep = change({ linkId: id, version });

export type LinkRedLine = z.infer<typeof linkInput>;
export type DismissConflict = z.infer<typeof dismissRedLineInput>;
export type LinkStep = z.infer<typeof linkStep>;
