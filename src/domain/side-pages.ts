/** Which of many things stand side by side: a picture that is too wide is paged, with the way on in sight. */
export interface SidePage<T> {
  shown: T[];
  /** Counted from 1, for the words beside the picture. */
  from: number;
  to: number;
  of: number;
  /** Numbers of the neighbouring pages. */
  before: number | null;
  after: number | null;
}

/** So many of them as stand `abreast`. A page that is not there is the first or the last one. */
export function sidePage<T>(all: readonly T[], asked: number, abreast: number): SidePage<T> {
  const pages = Math.max(1, Math.ceil(all.length / abreast));
  const page = Math.min(Math.max(1, Number.isSafeInteger(asked) ? asked : 1), pages);
  const start = (page - 1) * abreast;
  const shown = all.slice(start, start + abreast);
  return {
    shown,
    from: Math.min(start + 1, all.length),
    to: start + shown.length,
    of: all.length,
    before: page > 1 ? page - 1 : null,
    after: page < pages ? page + 1 : null,
  };
}
