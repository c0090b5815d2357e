import { z } from "zod";
import { locales } from "@/domain/catalogue/languages";
import {
  change,
  day,
  id,
  inWorkspace,
  line,
  optionalLine,
  optionalText,
  text,
  version,
} from "@/domain/input";
import { decidableForms, lifespans, workspaceForms } from "./choices";

export { decidableForms, type Lifespan, lifespans, type WorkspaceForm, workspaceForms } from "./choices";

export const workspaceStates = [
  "DRAFT",
  "PLANNING",
  "IN_REVIEW",
  "ACTIVE",
  "PAUSED",
  "WINDING_DOWN",
  "ENDED",
] as const;
export type WorkspaceState = (typeof workspaceStates)[number];

/** How careful the members must be: PROTECTED makes CL13 and CL14 essential and keeps R11 and R12 on the list. */
export const protectionLevels = ["OPEN", "STANDARD", "PROTECTED"] as const;
export type ProtectionLevel = (typeof protectionLevels)[number];

/** Who speaks in public for all (phase 5). */
export const speakingRules = ["UNDECIDED", "SPOKESPEOPLE", "AFTER_APPROVAL", "EACH_FOR_ITSELF"] as const;
export type SpeakingRule = (typeof speakingRules)[number];

/** What founding a workspace asks for: its name, the founder's organisation and the founder's name as shown there. */
export const newWorkspaceFields = {
  name: line(120),
  organisation: line(120),
  ownName: line(120),
  purpose: optionalText(),
};

/** The request id becomes the workspace's id, so that a retry founds nothing a second time (REQ-C2). */
export const createWorkspaceInput = z.strictObject({ requestId: id, ...newWorkspaceFields });

export const workspaceRef = inWorkspace({});

/** Why, in which form and for how long. The form here is a working title; a decision makes it hold. */
export const purposeFields = {
  purpose: optionalText(),
  form: z.enum(workspaceForms),
  lifespan: z.enum(lifespans),
  lifespanUntil: day.nullable(),
  lifespanGoal: optionalLine(400),
};
export const changePurposeInput = change({ version, ...purposeFields });

/** That the group decided on a form: which, when, and who was asked. */
export const adoptFormFields = { form: z.enum(decidableForms), decidedOn: day, asked: text(1000) };
/** `reason`: why another form than the answers advise, where it is another. */
export const adoptFormInput = change({
  version,
  ...adoptFormFields,
  reason: optionalText(1000).optional(),
});

/** How careful the members must be. */
export const workspaceProtectionFields = { protection: z.enum(protectionLevels) };
export const protectInput = change({ version, ...workspaceProtectionFields });

/** Whether mails keep silent about the workspace, also where it is not protected. */
export const workspaceMailFields = { neutralMails: z.boolean() };
export const setWorkspaceMailsInput = change({ version, ...workspaceMailFields });

/** In which language its people write. */
export const workspaceLanguageFields = { language: z.enum(locales) };
export const setWorkspaceLanguageInput = change({ version, ...workspaceLanguageFields });

export const renameWorkspaceFields = { name: line(120) };
export const renameWorkspaceInput = change({ version, ...renameWorkspaceFields });
export const moveWorkspaceInput = change({ version, to: z.enum(workspaceStates) });
export const removeWorkspaceInput = change({ version });
export const restoreWorkspaceInput = change({ version });

export type CreateWorkspace = z.infer<typeof createWorkspaceInput>;
export type ChangePurpose = z.infer<typeof changePurposeInput>;
export type AdoptForm = z.infer<typeof adoptFormInput>;
export type SetWorkspaceMails = z.infer<typeof setWorkspaceMailsInput>;
export type SetWorkspaceLanguage = z.infer<typeof setWorkspaceLanguageInput>;
export type Protect = z.infer<typeof protectInput>;
export type RenameWorkspace = z.infer<typeof renameWorkspaceInput>;
export type MoveWorkspace = z.infer<typeof moveWorkspaceInput>;
export type RemoveWorkspace = z.infer<typeof removeWorkspaceInput>;
