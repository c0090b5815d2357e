import { env } from "@/server/core/env";

/**
 * Cookies of signing in. Under https they carry `__Host-`, so that no neighbouring host can plant one and
 * none leaves over plain http; on loopback http, where browsers refuse that, the plain name (REQ-S2).
 */
export const isSecure = (): boolean => env.publicUrl.startsWith("https:");

const named = (name: string): string => (isSecure() ? `__Host-${name}` : name);

export const sessionCookieName = (): string => named("kordel.session");
/** The secret of the browser that asked for a link. */
export const askCookieName = (): string => named("kordel.asked");

interface CookieOptions {
  /** Seconds to live; 0 removes it. */
  maxAge: number;
}

/** A `Set-Cookie` value. Values are our own tokens (base64url and dots), which need no encoding. */
export function cookieLine(name: string, value: string, { maxAge }: CookieOptions): string {
  const parts = [`${name}=${value}`, "Path=/", `Max-Age=${maxAge}`, "HttpOnly", "SameSite=Lax"];
  if (isSecure()) parts.push("Secure");
  return parts.join("; ");
}

/** The value of a cookie in a request; the first one where a name comes twice. */
export function cookieOf(headers: Headers, name: string): string | null {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return value.join("=");
  }
  return null;
}
