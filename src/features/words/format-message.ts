import formatOnly from "use-intl/format-message/format-only";
import { setApart } from "@/domain/cleaning";

type Values = Parameters<typeof formatOnly>[2];

/** Names, titles and texts of people as values of a sentence; numbers, dates and the functions of rich texts stay. */
const apart = (values: Values): Values =>
  values &&
  (Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? setApart(value) : value,
    ]),
  ) as Values);

/**
 * How every message is put together (next.config.js): what runs from right to left is set apart from the sentence that it
 * stands in, on pages, in labels for screen readers and in titles of documents alike, so that no call has to think of it.
 */
export default function formatMessage(...[key, message, values, options]: Parameters<typeof formatOnly>) {
  return formatOnly(key, message, apart(values), options);
}

/** As in what it stands in for: compiled messages have no raw form. */
formatMessage.raw = false;
