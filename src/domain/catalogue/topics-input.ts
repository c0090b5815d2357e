import { z } from "zod";
import { line } from "@/domain/input";
import { OWN_TOPIC_LENGTH, OWN_TOPICS_AT_MOST, ownTopics, tidyTopics, topicIds } from "./topics";

const tidy = z
  .array(z.string().max(OWN_TOPIC_LENGTH, "tooLong"))
  .refine((topics) => ownTopics(topics).length <= OWN_TOPICS_AT_MOST, "tooLong");

/** What a red line or a goal is about, as the server takes it; left out means unsaid or unchanged. */
export const topicsInput = z
  .array(line(OWN_TOPIC_LENGTH))
  .max(topicIds.length + OWN_TOPICS_AT_MOST)
  .transform(tidyTopics)
  .pipe(tidy);

/** The same in a form, where it is one text: ids and free words, separated by commas. */
export const topicsField = z
  .string()
  .max(2000, "tooLong")
  .transform((text) => tidyTopics([text]))
  .pipe(tidy);
