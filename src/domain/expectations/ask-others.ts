import type { Role } from "@/domain/access/roles";
import { type CategoryKey, type OwnCategoryId, resourceCategories } from "@/domain/catalogue/resources";

const HOME = "expectations/needs/";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The page of one need, below the workspace; a fixed word or an id, so that a mail may lead there. */
export const needPath = (category: CategoryKey): string => `${HOME}${category.toLowerCase()}`;

/**
 * The category that a path's last part names, or undefined. Whether the workspace has one of its own is for the
 * server's reads to find out.
 */
export const categoryAt = (part: string): CategoryKey | undefined =>
  resourceCategories.find((category) => category.toLowerCase() === part) ??
  (UUID.test(part) ? (part as OwnCategoryId) : undefined);

export const chances = ["LEFT", "NOTHING_YET", "SAID_NONE"] as const;
/** Why somebody could help: something is left, they have not spoken of it, or they said they have nothing to give. */
export type Chance = (typeof chances)[number];

export type PossibleHelper = {
  partnerId: string;
  gives: number;
  givesLeft: number;
  asks: number;
  /** It has answered that it can give nothing at all. */
  saidNone: boolean;
};

/**
 * Who could bring what is missing: who has something left of it, and who has not given any of it yet. Whoever asks for
 * it and has nothing of it is no help, and who has given all of it has done its part. The likeliest come first.
 */
export function whoCouldHelp(
  organisations: readonly PossibleHelper[],
  own: string | null,
): { partnerId: string; chance: Chance }[] {
  const found = organisations.flatMap((one) => {
    const chance = one.partnerId === own ? null : chanceOf(one);
    return chance ? [{ partnerId: one.partnerId, chance }] : [];
  });
  return chances.flatMap((chance) => found.filter((one) => one.chance === chance));
}

function chanceOf({ gives, givesLeft, asks, saidNone }: PossibleHelper): Chance | null {
  if (givesLeft > 0) return "LEFT";
  if (gives > 0 || asks > 0) return null;
  return saidNone ? "SAID_NONE" : "NOTHING_YET";
}

export const askRefusals = ["nobodyAsks", "notYourNeed"] as const;
export type AskRefusal = (typeof askRefusals)[number];

/**
 * Decides whether others may be asked for something; null means yes. The coordination asks for everybody, an
 * organisation for itself: only where it is still looked for, and never on somebody else's behalf.
 */
export function refuseAsking(
  asker: { role: Role; partnerId: string | null },
  askingIds: readonly string[],
): AskRefusal | null {
  if (askingIds.length === 0) return "nobodyAsks";
  if (asker.role === "COORDINATOR") return null;
  return asker.partnerId !== null && askingIds.includes(asker.partnerId) ? null : "notYourNeed";
}
