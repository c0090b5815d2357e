import { z } from "zod";
import { address } from "@/domain/address";
import { id, line, version } from "@/domain/input";
import { locales, themes } from "./choices";

export { type Locale, locales, type Theme } from "./choices";

/** A client-made id per change, as everywhere; see server/account/router.ts for what it means here. */
const personal = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ requestId: id, ...shape });

/** The shape the name form edits. The name may be a pseudonym (REQ-P1). */
export const accountNameFields = { name: line(80) };
export const renameInput = personal({ version, ...accountNameFields });
export const setLocaleInput = personal({ locale: z.enum(locales) });
export const setThemeInput = personal({ theme: z.enum(themes) });
export const revokeSessionInput = personal({ sessionId: id });
export const revokeOtherSessionsInput = personal({});

/** The shape the address form edits. */
export const emailChangeFields = { email: address };
export const askEmailChangeInput = personal(emailChangeFields);
/** A token of 256 bits as mailed. */
export const mailedToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "invalid");
export const confirmEmailChangeInput = personal({ token: mailedToken });
export const cancelEmailChangeInput = personal({});
export const closeAccountInput = personal({});

export type RenameInput = z.infer<typeof renameInput>;
export type AskEmailChangeInput = z.infer<typeof askEmailChangeInput>;
