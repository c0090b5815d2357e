/** The label of every field of a form, by its name: `labelsOf(goalFields, (name) => t(`fields.${name}`))`. */
export const labelsOf = <F extends object>(fields: F, say: (name: string) => string) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, say(name)])) as { [K in keyof F]: string };
