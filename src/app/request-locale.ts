import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { HOME_ZONE } from "@/domain/calendar";
import { gathered } from "@/messages/gathered";
import { namespaces } from "@/messages/namespaces";
import { currentPerson } from "@/server/core/auth/session";

const LOCALES = ["de", "en"] as const;
type Locale = (typeof LOCALES)[number];

const isLocale = (value: string | undefined): value is Locale => LOCALES.includes(value as Locale);

/** Language is a person's setting, so one link works for readers of both; before sign-in a cookie or the browser says. */
async function localeOfReader(): Promise<Locale> {
  const person = await currentPerson().catch(() => null);
  if (person) return person.locale;
  const chosen = (await cookies()).get("kordel.locale")?.value;
  if (isLocale(chosen)) return chosen;
  const wanted = (await headers()).get("accept-language") ?? "";
  const first = wanted
    .split(",")
    .map((entry) => entry.trim().slice(0, 2).toLowerCase())
    .find(isLocale);
  return first ?? "de";
}

async function messagesIn(locale: Locale): Promise<Record<string, unknown>> {
  const files = namespaces.map(
    async (name) => [name, (await import(`../messages/${locale}/${name}.json`)).default] as const,
  );
  return gathered(Object.fromEntries(await Promise.all(files)));
}

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLocale(asked) ? asked : await localeOfReader();
  return { locale, messages: (await messagesIn(locale)) as never, timeZone: HOME_ZONE };
});
