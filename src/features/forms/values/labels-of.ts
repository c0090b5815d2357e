/** The label of every field of a form, by its name: `labelsOf(["title", "dueOn"], (name) => t(`fields.${name}`))`. */
export const labelsOf = <const N extends string>(names: readonly N[], say: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [name, say(name)])) as Record<N, string>;
