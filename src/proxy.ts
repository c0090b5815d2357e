import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/server/core/env";

/**
 * Headers for every page: a fresh nonce per answer, nothing from elsewhere, no framing. In local mode also a
 * guard against being reached under another name (DNS rebinding) or through a proxy. Authorisation never
 * lives here: every procedure checks for itself.
 */
function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${env.development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${env.development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${env.development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a request in local mode claims to come from elsewhere. Next itself adds x-forwarded-* for its own host. */
function comesFromElsewhere(request: NextRequest): boolean {
  if (!LOCAL_HOST.test(request.headers.get("host") ?? "")) return true;
  if (request.headers.has("forwarded") || request.headers.has("x-real-ip") || request.headers.has("via"))
    return true;
  const host = request.headers.get("x-forwarded-host");
  if (host && !LOCAL_HOST.test(host)) return true;
  const address = request.headers.get("x-forwarded-for");
  return address !== null && !/^(::1|127\.0\.0\.1|::ffff:127\.0\.0\.1)$/.test(address);
}

export function proxy(request: NextRequest) {
  if (env.local && comesFromElsewhere(request))
    return new NextResponse("Kordel runs locally here.\n", { status: 403 });
  const nonce = btoa(crypto.randomUUID());
  const csp = policy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", csp);
  headers.set("x-kordel-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", csp);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "same-origin");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("cross-origin-resource-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
  if (!request.nextUrl.pathname.startsWith("/_next/")) response.headers.set("cache-control", "no-store");
  if (env.publicUrl.startsWith("https:"))
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  return response;
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
