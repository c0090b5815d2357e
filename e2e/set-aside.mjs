/**
 * Journeys that were red or not seen green since the screens that they walk were rebuilt on 1 December 2026: a part of the
 * title, or `name.spec.ts`, each with what is known. They do not run until somebody has mended what they find; the list only
 * gets shorter, and an empty one goes with this file. `SET_ASIDE=run npm test` runs them all the same.
 */
export const setAside = {};
