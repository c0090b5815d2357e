/** A form's values as inputs hold them: text, or a tick. */
export type Inputs = Record<string, string | boolean>;

/** Turns a record's values into what inputs show: nothing becomes "", numbers become text. */
export function toInputs(values: Record<string, unknown>, names: readonly string[]): Inputs {
  const inputs: Inputs = {};
  for (const name of names) {
    const value = values[name];
    if (typeof value === "boolean") inputs[name] = value;
    else if (typeof value === "string") inputs[name] = value.replace(/T00:00:00\.000Z$/, "");
    else inputs[name] = value === null || value === undefined ? "" : String(value);
  }
  return inputs;
}
