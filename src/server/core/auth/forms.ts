import { fromOurPages } from "@/server/core/request-guard";

/** What the doors take: plain HTML forms, so that signing in needs no script, and JSON. */
export type Fields = Record<string, string>;

const MAX_FORM = 16 * 1024;

async function textOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM) return null;
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_FORM) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(type: string, text: string): Fields | null {
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  try {
    const body: unknown = JSON.parse(text);
    if (body === null || typeof body !== "object" || Array.isArray(body)) return null;
    const fields = Object.entries(body).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return fields.length === Object.keys(body).length ? Object.fromEntries(fields) : null;
  } catch {
    return null;
  }
}

/**
 * The fields of a post from one of our own pages. Anything else gets its refusal: from elsewhere 403, of a kind
 * that a foreign page could send without asking (`text/plain`, multipart) 415, too large 413, no fields 400 (REQ-S5).
 */
export async function fieldsOf(request: Request): Promise<Fields | Response> {
  if (!fromOurPages(request.headers)) return new Response(null, { status: 403 });
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/x-www-form-urlencoded" && type !== "application/json")
    return new Response(null, { status: 415 });
  const text = await textOf(request);
  if (text === null) return new Response(null, { status: 413 });
  return parse(type, text) ?? new Response(null, { status: 400 });
}
