import { getLocale, getTranslations } from "next-intl/server";
import { locales } from "@/domain/account/choices";
import { PostForm } from "@/features/forms/post-form";

/** The other language, for somebody who is not signed in. Leads back to the page it stands on. */
export async function LanguageSwitch({ path }: { path: string }) {
  const [current, t] = [await getLocale(), await getTranslations("login.languages")];
  return (
    <div className="flex gap-4">
      {locales
        .filter((locale) => locale !== current)
        .map((locale) => (
          <PostForm
            key={locale}
            action="/api/auth/locale"
            hidden={{ locale, next: path }}
            className="contents"
          >
            <button
              type="submit"
              lang={locale}
              className="min-h-11 px-1 text-sm underline underline-offset-[3px] hover:decoration-2"
            >
              {t(locale)}
            </button>
          </PostForm>
        ))}
    </div>
  );
}
