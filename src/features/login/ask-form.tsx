import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { PostForm } from "@/features/forms/post-form";
import { OwnDevice } from "@/features/forms/sign-in-again/own-device";

/** Asks for the address. What comes next is the same for every address (REQ-A6). */
export function AskForm({ next, wrong }: { next: string | null; wrong: boolean }) {
  const t = useTranslations("login");
  return (
    <PostForm action="/api/auth/signin/email" hidden={{ next }}>
      <TextField
        label={t("address")}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        required
        error={wrong ? t("states.address") : undefined}
      />
      <OwnDevice />
      <div>
        <Button type="submit" className="w-full sm:w-auto">
          {t("ask.submit")}
        </Button>
      </div>
    </PostForm>
  );
}
