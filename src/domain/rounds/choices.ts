/** Whether a new round opens at once. */
export const roundStarts = ["NOW", "LATER"] as const;
