import { z } from "zod";
import { text } from "@/domain/input";
import { noteWeights } from "./choices";

/** What somebody types; apart from the inputs, because forms load these and need no list of kinds. */
export const noteFields = { weight: z.enum(noteWeights), text: text(2000) };
export const replyFields = { text: text(2000) };
