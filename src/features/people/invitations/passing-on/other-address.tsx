import { getTranslations } from "next-intl/server";
import { Button } from "@/components/button";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { PostForm } from "@/features/forms/post-form";
import { AskingNotice } from "./ask-instead";
import { OwnCodeForm } from "./own-code-form";

type Props = { token: string; address: string; own: string; name: string; state?: string };

const notices = ["limited", "mailUnavailable", "unavailable"] as const;

/**
 * For somebody who is signed in with another address: a forwarded link is worthless and names neither workspace nor
 * organisation (REQ-A7). They may ask to be invited themselves, or, where the invited mailbox is theirs too, let it prove
 * itself once and accept with the account they have.
 */
export async function OtherAddress({ token, address, own, name, state }: Props) {
  const t = await getTranslations("invite");
  const notice = notices.find((known) => known === state);
  return (
    <>
      <PageHeader
        title={t("other.title")}
        lead={<p className="[overflow-wrap:anywhere]">{t("other.lead", { address, own })}</p>}
      />
      {notice && (
        <Notice tone="decision" role="status" className="mb-6">
          {t(`states.${notice}`)}
        </Notice>
      )}
      <AskingNotice state={state} />
      {state === "proof" ? (
        <OwnCodeForm token={token} address={address} name={name} />
      ) : (
        <div className="grid gap-6">
          {state !== "asked" && (
            <div className="grid justify-items-start gap-2">
              <p>{t("other.askHint")}</p>
              <PostForm action="/invite/ask" hidden={{ token }}>
                <Button type="submit">{t("other.ask")}</Button>
              </PostForm>
            </div>
          )}
          <div className="grid justify-items-start gap-2">
            <p className="[overflow-wrap:anywhere]">{t("other.ownHint", { address })}</p>
            <PostForm action="/invite/own" hidden={{ token }}>
              <Button type="submit" variant="quiet">
                {t("other.own")}
              </Button>
            </PostForm>
          </div>
        </div>
      )}
    </>
  );
}
