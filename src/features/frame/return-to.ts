const QUESTION = /^plan\/[a-z]+\/[a-zA-Z]+$/;

/**
 * Where a form leads when it is done: back to the question of the path it was opened from (`?return=plan/goals/noticed`),
 * else to the record. Anything that is not a question of this workspace is ignored.
 */
export const returnTo = (workspace: string, from: string | undefined, otherwise: string): string =>
  from !== undefined && QUESTION.test(from) ? `/w/${workspace}/${from}` : otherwise;
