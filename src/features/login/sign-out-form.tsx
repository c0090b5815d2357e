import { useTranslations } from "next-intl";
import { PostForm } from "@/features/forms/post-form";

/** Signs this browser out. A plain form, so it works whatever else does not. */
export function SignOutForm() {
  const t = useTranslations("login");
  return (
    <PostForm action="/api/auth/signout" className="contents">
      <button
        type="submit"
        className="inline-flex min-h-11 items-center px-1 text-sm underline underline-offset-[3px] hover:decoration-2"
      >
        {t("signOut")}
      </button>
    </PostForm>
  );
}
