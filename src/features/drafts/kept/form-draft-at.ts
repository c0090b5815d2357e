import { formPlaceOf } from "@/domain/drafts/place";
import type { PagePerson } from "@/features/forms/sign-in-again/page-person";

/** A form outside the path: whose, on which page, and which one there. */
export interface FormAt extends PagePerson {
  place: string;
  form: string;
}

/** Which form this is; null where nothing can be kept: outside of workspaces, and on pages that have no name. */
export function formAt(here: PagePerson | null, path: string, form: string): FormAt | null {
  if (!here?.person) return null;
  const place = formPlaceOf(path, here.workspace);
  return place === null ? null : { ...here, place, form };
}
