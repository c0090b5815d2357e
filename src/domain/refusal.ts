/**
 * A rule said no. The code names the reason; the interface says it in the reader's
 * language (message `refusals.<code>`), so no prose is kept here.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    /** Names or numbers that the sentence needs, for example whose red line it is. */
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** Throws when a rule returned a code; rules return null for yes. */
export function unless(code: string | null, values?: Record<string, string | number>): void {
  if (code) throw new Refusal(code, values);
}
