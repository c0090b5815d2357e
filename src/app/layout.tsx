import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { ConfirmationKeys } from "@/components/confirmation/confirmation-keys";
import { FocusHeading } from "@/components/focus-heading";
import { RefreshOnFocus } from "@/features/frame/refresh-on-focus";
import { currentPerson } from "@/server/core/auth/session";
import { fontVariables } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Kordel", template: "%s · Kordel" },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

// Every page carries a nonce and belongs to one reader.
export const dynamic = "force-dynamic";

/** The nonce of this answer, for styles that react-aria adds by itself; the proxy made it. */
async function readNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson().catch(() => null);
  return (
    <html
      lang={await getLocale()}
      data-theme={person?.theme ?? "system"}
      className={fontVariables}
      suppressHydrationWarning
    >
      <head>
        <meta property="csp-nonce" nonce={await readNonce()} suppressHydrationWarning />
      </head>
      <body>
        {children}
        <ConfirmationKeys />
        <FocusHeading />
        {person && <RefreshOnFocus />}
      </body>
    </html>
  );
}
