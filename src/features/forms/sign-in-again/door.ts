/** How one of the doors of signing in answered; `left` are the tries that a code has. */
export interface Outcome {
  state: string;
  left: number | null;
}

/** Asks one of the doors without leaving the page; `failed` when nothing came back. */
export async function askDoor(path: string, fields: Record<string, string>): Promise<Outcome> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(fields),
    });
    if (response.ok) return (await response.json()) as Outcome;
  } catch {
    // no way to the server: said like every other failure
  }
  return { state: "failed", left: null };
}

/** Mails a code to whoever was signed in here last, or to the address that is named. */
export const mailCode = (email?: string) => askDoor("/api/auth/again", email === undefined ? {} : { email });

export const redeemTyped = (code: string) => askDoor("/api/auth/callback/email", { code });

/** What the field says beside it after a code was not taken; undefined while it is to be typed. */
export const errorOf = ({ state, left }: Outcome): "wrong" | "spent" | undefined =>
  state === "wrong" ? (left === 0 ? "spent" : "wrong") : state === "code" ? "wrong" : undefined;
