/** What a note asks, for its form and for the button that it stands behind. */
export const NOTE_INPUTS = ["weight", "text"] as const;

/** What a reply asks. */
export const REPLY_INPUTS = ["text"] as const;
