import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { TextField } from "@/components/fields/text-field";
import { Notice } from "@/components/notice";
import { PostForm } from "@/features/forms/post-form";

const outcomes = ["asked", "tooManyAsk", "over", "askAddress"] as const;

/** How asking for an invitation went. */
export function AskingNotice({ state }: { state?: string }) {
  const t = useTranslations("invite.asking");
  const outcome = outcomes.find((known) => known === state);
  if (!outcome) return null;
  return (
    <Notice tone={outcome === "asked" ? "info" : "decision"} role="status" className="mb-6">
      {t(outcome)}
    </Notice>
  );
}

/** For a colleague to whom the mail was passed on and who has no account: an address and a name, and somebody says yes. */
export function AskInstead({ token, address, open }: { token: string; address: string; open: boolean }) {
  const t = useTranslations("invite.asking");
  return (
    <Disclosure summary={t("title", { address })} open={open}>
      <p>{t("lead")}</p>
      <PostForm action="/invite/ask" hidden={{ token }} className="grid gap-4 pt-2">
        <TextField
          label={t("email")}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
        <TextField label={t("name")} name="name" autoComplete="name" maxLength={80} required />
        <div>
          <Button type="submit" variant="quiet">
            {t("submit")}
          </Button>
        </div>
      </PostForm>
    </Disclosure>
  );
}
