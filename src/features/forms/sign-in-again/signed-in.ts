/** Told to the window by whoever has signed in without leaving the page. */
export const SIGNED_IN = "kordel-signed-in";
