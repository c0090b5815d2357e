"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import type { Namespace } from "@/messages/namespaces";
import type { Problem } from "./problem";
import { SignInAgainLater, SignInHereLater } from "./sign-in-again/sign-in-again-later";

type Props = {
  noun: Namespace;
  problem: Problem | null;
  /** Does once more what was refused, where it only needed a fresh sign-in. */
  again?: () => void;
};

/** Refusals that a code from the mailbox answers (domain/account/session.ts). */
const needsSignIn = (code: string): boolean => code === "freshSignIn" || code === "signInAgain";

/** Words for a refusal: those of its room, or of all forms. */
export function useRefusal(noun: Namespace) {
  const own = useTranslations(noun);
  const form = useTranslations("form");
  return ({ code, values }: Extract<Problem, { kind: "refusal" }>): string => {
    const key = `refusals.${code}`;
    if (own.has(key)) return own(key, values);
    return form.has(key) ? form(key, values) : form("refusals.unknown");
  };
}

/** Says in the reader's language why something could not be done, and that nothing typed is lost. */
export function ProblemNotice({ noun, problem, again }: Props) {
  const form = useTranslations("form");
  const sayRefusal = useRefusal(noun);
  if (!problem || problem.kind === "conflict" || problem.kind === "fields") return null;
  if (problem.kind === "refusal" && needsSignIn(problem.code)) return <SignInAgainLater onDone={again} />;
  if (problem.kind === "refusal") {
    return (
      <Notice tone="gap" role="alert">
        {sayRefusal(problem)}
      </Notice>
    );
  }
  if (problem.kind === "signedOut") return <SignInHereLater />;
  return (
    <Notice tone="gap" role="alert">
      {form(`problem.${problem.kind}`)}
    </Notice>
  );
}
