import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { PostForm } from "@/features/forms/post-form";
import { OwnDevice } from "@/features/forms/sign-in-again/own-device";

type Props = {
  next: string | null;
  /** In a browser that did not ask, the code needs its address beside it. */
  withAddress: boolean;
  errors?: { code?: string; address?: string };
};

/** Takes the code from the mail, in any browser. */
export function CodeForm({ next, withAddress, errors = {} }: Props) {
  const t = useTranslations("login");
  return (
    <PostForm action="/api/auth/callback/email" hidden={{ next }}>
      {withAddress && (
        <TextField
          label={t("address")}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          error={errors.address}
        />
      )}
      <TextField
        label={t("code.label")}
        hint={t("code.hint")}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={24}
        required
        error={errors.code}
        className="max-w-48 tracking-widest tabular-nums"
      />
      {withAddress && <OwnDevice />}
      <div>
        <Button type="submit" className="w-full sm:w-auto">
          {t("code.submit")}
        </Button>
      </div>
    </PostForm>
  );
}
