import { z } from "zod";
import { change } from "@/domain/input";

/** Notes that the reader has seen the log up to this number. */
export const visitInput = change({ seq: z.number().int().min(0).max(2_000_000_000) });
export type Visit = z.infer<typeof visitInput>;
