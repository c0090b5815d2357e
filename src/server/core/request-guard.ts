import { env } from "./env";

/** Bytes a request may carry (REQ-I2). */
export const MAX_BODY = 256 * 1024;

/** Reads a body up to the limit; null when it is larger, however it is sent. */
async function readLimited(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY) return null;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > MAX_BODY) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Whether a request that changes something comes from our own pages: the browser says so itself
 * (`Sec-Fetch-Site`), or its Origin is ours. Without either it is refused (REQ-S5).
 */
export function fromOurPages(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = headers.get("origin");
  return origin !== null && origin === new URL(env.publicUrl).origin;
}

/** Refuses a request to the procedures that is foreign (403), too large (413) or no JSON (415); otherwise hands it on, read once. */
export async function refuseRequest(request: Request): Promise<Response | Request> {
  if (request.method === "GET") return request;
  if (!fromOurPages(request.headers)) return new Response(null, { status: 403 });
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return new Response(null, { status: 415 });
  const body = await readLimited(request);
  if (!body) return new Response(null, { status: 413 });
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
