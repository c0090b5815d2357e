import { type Day, dayAfter } from "@/domain/calendar";

/** Whether a new round opens at once. */
export const roundStarts = ["NOW", "LATER"] as const;

/** What is chosen from the start: one question, because the less is asked at once, the sooner everybody answers. */
export const FIRST_ASKED = "GIVE";

/** Long enough to ask at home, short enough to be remembered. */
const PROPOSED_DAYS = 10;
export const proposedEnd = (today: Day): Day => dayAfter(today, PROPOSED_DAYS);
