import { z } from "zod";
import { id, inWorkspace, MAX_LINE } from "@/domain/input";
import { pickable } from "./picking";

const pickFields = {
  words: z.string().trim().max(MAX_LINE, "tooLong").optional(),
  chosen: z.array(id).max(50, "invalid").optional(),
};
export const pickInput = inWorkspace(pickFields);
export const pickAmongInput = inWorkspace({ among: z.enum(pickable).optional(), ...pickFields });

export type PickAmong = Omit<z.infer<typeof pickAmongInput>, "workspace">;
