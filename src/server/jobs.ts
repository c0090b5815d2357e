import { followLane } from "./core/auth/following";
import type { JobLane } from "./core/jobs/lane";
import { mailLane } from "./core/mail/sender";
import { roundLane } from "./rounds/jobs";

/** Everything that this house does later, one line for each room that asks for it. */
export const lanes: readonly JobLane[] = [followLane, mailLane, roundLane];
