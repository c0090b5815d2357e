import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { PostForm } from "@/features/forms/post-form";
import { OwnDevice } from "@/features/forms/sign-in-again/own-device";
import type { Offered } from "./offer";

/** The id of the form, whose button stands below the sheet. */
const FORM = "accept-invitation";

type FieldsProps = {
  token: string;
  /** Names this page's press, so that a double tap is one. */
  press: string;
  offer: Offered;
  noName: boolean;
};

/** Under which name one comes, and whether one stays signed in: all that is asked before the first question. */
export function PressFields({ token, press, offer, noName }: FieldsProps) {
  const t = useTranslations("invite.mine");
  const form = useTranslations("form.errors");
  return (
    <form id={FORM} method="post" action="/invite/accept" className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="press" value={press} />
      <TextField
        label={t("name")}
        name="name"
        autoComplete="name"
        defaultValue={offer.name}
        maxLength={80}
        required
        error={noName ? form("required") : undefined}
      />
      <OwnDevice />
    </form>
  );
}

/** The one press, and the way out. Plain forms, so they need no script. */
export function PressButtons({ token, asks }: { token: string; asks: boolean }) {
  const t = useTranslations("invite.mine");
  return (
    <div className="mt-5 grid gap-4">
      <Button type="submit" form={FORM} className="w-full">
        {t(asks ? "acceptAndAnswer" : "accept")}
      </Button>
      <DeclineByPost token={token} seated={asks} />
    </div>
  );
}

function DeclineByPost({ token, seated }: { token: string; seated: boolean }) {
  const t = useTranslations("invite.mine");
  return (
    <PostForm action="/invite/decline" hidden={{ token }} className="grid justify-items-center">
      <Button type="submit" variant="plain">
        {t(seated ? "decline" : "declineAlone")}
      </Button>
    </PostForm>
  );
}

/** For an address that has an account: its mailbox proves itself as always, and then one press accepts. */
export function SignInToAccept({ token, address, asks }: { token: string; address: string; asks: boolean }) {
  const t = useTranslations("invite.mine");
  return (
    <div className="mt-5 grid gap-4">
      <p className="[overflow-wrap:anywhere]">{t("hasAccount", { address })}</p>
      <PostForm action={`/invite/${token}/code`} className="grid">
        <Button type="submit" className="w-full">
          {t("signInToAccept")}
        </Button>
      </PostForm>
      <DeclineByPost token={token} seated={asks} />
    </div>
  );
}
