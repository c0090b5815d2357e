"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/notice";
import type { Namespace } from "@/messages/namespaces";
import type { Problem } from "./problem";

type Props = { noun: Namespace; problem: Problem | null };

/** Says in the reader's language why something could not be done, and that nothing typed is lost. */
export function ProblemNotice({ noun, problem }: Props) {
  const own = useTranslations(noun);
  const form = useTranslations("form");
  if (!problem || problem.kind === "conflict" || problem.kind === "fields") return null;
  if (problem.kind === "refusal") {
    const key = `refusals.${problem.code}`;
    const words = own.has(key)
      ? own(key, problem.values)
      : form.has(key)
        ? form(key, problem.values)
        : form("refusals.unknown");
    return (
      <Notice tone="gap" role="alert">
        {words}
      </Notice>
    );
  }
  return (
    <Notice tone="gap" role="alert">
      {form(`problem.${problem.kind}`)}
      {problem.kind === "signedOut" && (
        <>
          {" "}
          <a href="/login" target="_blank" rel="noreferrer">
            {form("problem.signIn")}
          </a>
        </>
      )}
    </Notice>
  );
}
