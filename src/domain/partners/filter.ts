import { filterFields, type PartnerFilter } from "./schema";

/** What stands in an address: once, several times or not at all. */
type Asked = Readonly<Record<string, string | string[] | undefined>>;

const names = Object.keys(filterFields) as (keyof PartnerFilter)[];

/**
 * The filter that an address asks for. Whatever no list has (an old link, a typo, an empty field) narrows nothing,
 * so that everybody who follows a link sees a list.
 */
export function readFilter(asked: Asked): PartnerFilter {
  const filter: Record<string, unknown> = {};
  for (const name of names) {
    const value = asked[name];
    if (typeof value !== "string" || value.trim() === "") continue;
    const read = filterFields[name].safeParse(value);
    if (read.success && read.data) filter[name] = read.data;
  }
  return filter as PartnerFilter;
}

export const isFiltered = (filter: PartnerFilter): boolean => names.some((name) => filter[name]);

/** The filter as the end of an address, with where the page starts: empty where nothing is asked. */
export function filterAddressOf(filter: PartnerFilter, after?: string): string {
  const query = new URLSearchParams();
  for (const name of names) if (filter[name]) query.set(name, filter[name]);
  if (after) query.set("after", after);
  const text = query.toString();
  return text && `?${text}`;
}
