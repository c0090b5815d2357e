"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/fields/text-field";
import { Notice } from "@/components/notice";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import { useApiClient } from "@/trpc/client";
import { CodeEntry, onEnter } from "./code-entry";
import { errorOf, mailCode, type Outcome } from "./door";
import { SIGNED_IN } from "./signed-in";

const ENDED: Outcome = { state: "ended", left: null };

/**
 * The session is over: whoever sits here signs in where they are. Nothing that was typed is touched, drafts are saved as
 * soon as it has worked, and the focus goes back to where it was. The address is the one that was signed in here; where
 * the server no longer knows that session, it is typed. Somebody else gets the page anew, and nothing of the one before.
 */
export function SignInHere() {
  const t = useTranslations("form.here");
  const [outcome, setOutcome] = useState(ENDED);
  const [pending, setPending] = useState(false);
  const { state } = outcome;
  const here = usePagePerson();
  const api = useApiClient();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    before.current = document.activeElement;
  }, []);

  /** Who is signed in now: this person again, somebody else, or nobody. */
  const look = async (): Promise<"same" | "other" | "nobody"> => {
    const me = await api.account.me.query().catch(() => null);
    if (!me) return "nobody";
    return here && me.id !== here.person ? "other" : "same";
  };
  const goOn = async () => {
    const who = await look();
    if (who === "nobody") return false;
    if (who === "other") location.reload();
    else {
      setOutcome({ state: "signedIn", left: null });
      window.dispatchEvent(new Event(SIGNED_IN));
      focusBack(before.current, place.current);
    }
    return true;
  };
  const ask = async (email?: string) => {
    setPending(true);
    // somebody may have signed in in another window meanwhile
    if (!(await goOn())) setOutcome(await mailCode(email));
    setPending(false);
  };
  const tried = async (answer: Outcome) => {
    if (answer.state !== "signedIn" || !(await goOn())) setOutcome(answer);
  };

  const error = errorOf(outcome);
  const hasCode = state === "sent" || error !== undefined || state === "limited";
  return (
    <div ref={place} data-signed-out={state === "signedIn" ? undefined : ""}>
      <Notice tone={state === "signedIn" ? "info" : "decision"} role="status">
        <div className="grid gap-4">
          <p>{t(wordsFor(state, error !== undefined))}</p>
          {hasCode && <CodeEntry outcome={outcome} onTried={tried} onResend={() => void ask()} />}
          {(state === "ended" || state === "failed" || state === "mailUnavailable") && (
            <div>
              <Button variant="quiet" pending={pending} onClick={() => void ask()}>
                {t("mail")}
              </Button>
            </div>
          )}
          {(state === "signedOut" || state === "address") &&
            (here ? (
              <Address pending={pending} wrong={state === "address"} onAsk={(email) => void ask(email)} />
            ) : (
              <Elsewhere />
            ))}
        </div>
      </Notice>
    </div>
  );
}

function wordsFor(state: string, hasError: boolean) {
  if (state === "sent" || hasError) return "sent" as const;
  const known = ["ended", "signedOut", "limited", "signedIn"] as const;
  if (state === "address") return "signedOut" as const;
  return known.find((one) => one === state) ?? ("failed" as const);
}

type AddressProps = { pending: boolean; wrong: boolean; onAsk: (email: string) => void };

function Address({ pending, wrong, onAsk }: AddressProps) {
  const t = useTranslations("form.here");
  const id = useId();
  const [email, setEmail] = useState("");
  return (
    <>
      <TextField
        id={id}
        label={t("address")}
        type="email"
        autoComplete="email"
        value={email}
        error={wrong ? t("addressWrong") : undefined}
        onChange={(event) => setEmail(event.target.value)}
        onKeyDown={onEnter(() => onAsk(email))}
      />
      <div>
        <Button variant="quiet" pending={pending} onClick={() => onAsk(email)}>
          {t("mail")}
        </Button>
      </div>
    </>
  );
}

/** Outside of workspaces nobody can tell here whether it is the same person: the sign-in page, with the way back. */
function Elsewhere() {
  const t = useTranslations("form.here");
  const path = usePathname();
  return (
    <a href={`/login?next=${encodeURIComponent(path)}`} target="_blank" rel="noreferrer">
      {t("window")}
    </a>
  );
}

/** To where one was when the session was over: the field, or the button that can be pressed once more. */
function focusBack(before: Element | null, place: Element | null): void {
  const stands = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const button = place?.closest("form")?.querySelector<HTMLElement>("[type=submit]");
  (stands ? before : button)?.focus();
}
