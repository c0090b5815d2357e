import type { RouterOutputs } from "@/trpc/types";

/** One red line and one goal or clause, as the pages get it. */
export type ShownConflict = RouterOutputs["redLines"]["ofGoal"]["conflicts"][number];
/** A red line that somebody could link. */
export type OtherRedLine = RouterOutputs["redLines"]["ofGoal"]["others"][number];

/** What both names of a pair call it in one line, for whoever hears the buttons one after the other. */
export const nameOfPair = ({ partner, target }: ShownConflict): string => `${partner.name}, ${target.title}`;
