import type { ExpectationVisibility } from "./choices";
import type { ExpectationState } from "./states";

export type Sight = { visibility: ExpectationVisibility; state: ExpectationState };

/** From the narrowest circle to the widest. */
const width: Record<ExpectationVisibility, number> = { OWN_ORG: 0, COORDINATION: 1, MEMBERS: 2 };

/**
 * Who may see the image that an event keeps of a row before it changed: the narrower circle of before and
 * after. Otherwise widening an expectation would show everybody what it said while it was private.
 *
 * A draft that is shared says the same before and after, so the circle it is shared with counts.
 */
export function audienceOfChange(before: Sight | null, after: Sight): ExpectationVisibility {
  if (!before || before.state === "DRAFT") return after.visibility;
  return width[before.visibility] < width[after.visibility] ? before.visibility : after.visibility;
}
