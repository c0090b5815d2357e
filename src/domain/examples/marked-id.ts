import { type ExampleId, exampleIds } from "./schema";

/**
 * Which documented example a workspace shows is written into its id: a version 8 UUID (RFC 9562, "custom"), whose
 * first eight digits name the example. So its sources are found again whatever the workspace is called later, and
 * no table has to know about examples.
 */
const MARK = "be15b1e";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id of a new workspace that shows this example, made from a random one. */
export function markedId(example: ExampleId, random: string): string {
  const [, second, third = "", ...rest] = random.toLowerCase().split("-");
  return [`${MARK}${exampleIds.indexOf(example)}`, second, `8${third.slice(1)}`, ...rest].join("-");
}

/** The example that a workspace with this id shows; null for every other id. */
export function exampleOf(workspaceId: string): ExampleId | null {
  const id = workspaceId.toLowerCase();
  if (!uuid.test(id) || !id.startsWith(MARK) || id.charAt(14) !== "8") return null;
  return exampleIds[Number.parseInt(id.charAt(MARK.length), 16)] ?? null;
}
