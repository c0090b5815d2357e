/**
 * Journeys that have not been seen green since the screens that they walk were rebuilt on 1 December 2026: by file, each with
 * what is known. They do not run until somebody has seen them pass or mended what they find; the list only gets shorter, and
 * an empty one goes with this file. `SET_ASIDE=run npm test` runs them all the same.
 */
export const setAside = {};
