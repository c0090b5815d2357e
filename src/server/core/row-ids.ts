import { keyedHash } from "./auth/hashes";

/** Rows that are new with a request outside any workspace, where no `Request` row can keep its answer. */
type NewRow = "workspace" | "organisation" | "colleague" | "emailChange" | "example";

/**
 * The id of the row that a request makes: the same for a retry, and another one for everybody else's request. A row
 * never takes the id that a client sends: whoever sends somebody else's row would learn whether it is there (REQ-T5).
 * In the form of a version 8 UUID (RFC 9562).
 */
export function rowIdOf(row: NewRow, personId: string, requestId: string, ...within: string[]): string {
  const hash = keyedHash("row", row, personId, requestId.toLowerCase(), ...within);
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) % 4];
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
