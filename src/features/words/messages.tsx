import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "@/messages/namespaces";

const ALWAYS: readonly Namespace[] = ["common", "form", "frame"];

/** Hands the words of the named rooms to the client components inside, and no others: prose costs kilobytes. */
export async function Messages({ of = [], children }: { of?: readonly Namespace[]; children: ReactNode }) {
  const all = (await getMessages()) as Record<string, unknown>;
  const picked = Object.fromEntries([...ALWAYS, ...of].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={picked as never}>{children}</NextIntlClientProvider>;
}
