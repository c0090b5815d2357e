import type { ApiError } from "@/trpc/client";
import { NotReached } from "@/trpc/later";

/** What came back when something could not be done, in the only kinds a screen tells apart. */
export type Problem =
  | { kind: "refusal"; code: string; values: Record<string, string | number> }
  | { kind: "conflict"; current: Record<string, unknown> }
  | { kind: "fields"; fields: Record<string, string> }
  | {
      kind:
        | "unavailable"
        | "offline"
        | "signedOut"
        | "gone"
        | "changed"
        | "forbidden"
        | "tooLarge"
        | "unknown";
    };

interface ErrorData {
  code?: string;
  refusal?: { code: string; values: Record<string, string | number> } | null;
  conflict?: Record<string, unknown> | null;
  fields?: Record<string, string> | null;
}

const BY_CODE: Record<string, "unavailable" | "signedOut" | "gone" | "forbidden" | "tooLarge"> = {
  SERVICE_UNAVAILABLE: "unavailable",
  UNAUTHORIZED: "signedOut",
  NOT_FOUND: "gone",
  FORBIDDEN: "forbidden",
  PAYLOAD_TOO_LARGE: "tooLarge",
};

/** By its name, because its class would bring the whole client with it. */
const fromApi = (error: unknown): error is ApiError & { meta?: Record<string, unknown> } =>
  error instanceof Error && error.name === "TRPCClientError";

/** Reads an error of the API, or of the way to it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotReached) return { kind: "offline" };
  if (!fromApi(error)) return { kind: "unknown" };
  const data = error.data as ErrorData | undefined;
  if (data?.refusal) return { kind: "refusal", ...data.refusal };
  if (data?.conflict) return { kind: "conflict", current: data.conflict };
  if (data?.fields) return { kind: "fields", fields: data.fields };
  if (data?.code) return { kind: BY_CODE[data.code] ?? "unknown" };
  const status = (error.meta?.response as Response | undefined)?.status;
  if (status === 413) return { kind: "tooLarge" };
  if (status !== undefined && status >= 500) return { kind: "unavailable" };
  return { kind: "offline" };
}
