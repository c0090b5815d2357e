import { z } from "zod";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { change, day, id, inWorkspace, line, optionalLine, version } from "@/domain/input";

/** Which perspectives must not be missing: a tick for each of the catalogue's, as the form edits them. */
export const requiredFields = Object.fromEntries(
  perspectiveIds.map((perspective) => [perspective, z.boolean()]),
) as Record<(typeof perspectiveIds)[number], z.ZodBoolean>;

/** Who could bring a missing perspective in: somebody on the list, or a name that comes onto it. And who asks, by when. */
export const assignFields = {
  prospectPartnerId: id.nullable(),
  prospectName: optionalLine(),
  outreachPartnerId: id,
  outreachOn: day,
  /** Somebody has been asked whether the name is one that is on the list, and it is another. */
  anyway: z.boolean().default(false),
};

/** Why it goes on without. */
export const waiveFields = { waivedReason: line(400) };

export const perspectivesRef = inWorkspace({});
/** The whole set: what is not in it any more is released. */
export const requirePerspectivesInput = change({
  perspectives: z.array(z.enum(perspectiveIds)).min(1, "required").max(perspectiveIds.length, "tooLong"),
});
export const assignPerspectiveInput = change({ requiredId: id, version, ...assignFields });
export const waivePerspectiveInput = change({ requiredId: id, version, ...waiveFields });
export const releasePerspectiveInput = change({ requiredId: id, version });

export type RequirePerspectives = z.infer<typeof requirePerspectivesInput>;
export type AssignPerspective = z.infer<typeof assignPerspectiveInput>;
export type WaivePerspective = z.infer<typeof waivePerspectiveInput>;
export type ReleasePerspective = z.infer<typeof releasePerspectiveInput>;
