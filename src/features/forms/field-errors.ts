"use client";

import { useTranslations } from "next-intl";
import type { Namespace } from "@/messages/namespaces";
import type { Problem } from "./problem";
import { useRefusal } from "./problem-notice";

/** Marks the error of a field that is a refusal of the room. */
const REFUSAL = "refusal:";
export const asFieldErrors = (refusals: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(refusals).map(([name, code]) => [name, `${REFUSAL}${code}`]));

interface Wrong {
  noun: Namespace;
  /** Codes by field, as the form found them itself. */
  errors: Readonly<Record<string, string>>;
  problem: Problem | null;
  /** Refusals of the server that are said next to a field, by their code. */
  refusedAt?: Readonly<Record<string, string>>;
}

/** What is wrong with each field, in words, and whether the server's refusal is said at one of them. */
export function useFieldErrors({ noun, errors, problem, refusedAt }: Wrong) {
  const t = useTranslations("form");
  const sayRefusal = useRefusal(noun);
  const found = problem?.kind === "fields" ? { ...errors, ...problem.fields } : errors;
  const refused = problem?.kind === "refusal" && refusedAt?.[problem.code] ? problem : null;
  const messageOf = (name: string): string | undefined => {
    if (refused && refusedAt?.[refused.code] === name) return sayRefusal(refused);
    const code = found[name];
    if (!code) return undefined;
    if (code.startsWith(REFUSAL))
      return sayRefusal({ kind: "refusal", code: code.slice(REFUSAL.length), values: {} });
    return t.has(`errors.${code}`) ? t(`errors.${code}`) : t("errors.invalid");
  };
  return { messageOf, isSaidAtField: refused !== null };
}
