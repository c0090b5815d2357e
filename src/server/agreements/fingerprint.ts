import { createHash } from "node:crypto";
import {
  type AgreementText,
  CANONICAL_FORM,
  canonicalText,
  clauseWords,
} from "@/domain/agreements/clauses/canonical-text";

/** SHA-256 of a canonical text as lower-case hex: what is shown, signed and compared (REQ-G1). */
export const fingerprintOf = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex");

/** The words as they would be frozen now, and their fingerprint. */
export function freeze(agreement: AgreementText): {
  frozenText: string;
  fingerprint: string;
  format: number;
} {
  const frozenText = canonicalText(agreement);
  return { frozenText, fingerprint: fingerprintOf(frozenText), format: CANONICAL_FORM };
}

/** Fingerprint of the words of one clause, to which an organisation agrees. */
export const wordsPrint = (clause: { title: string; body: string }): string =>
  fingerprintOf(clauseWords(clause));
