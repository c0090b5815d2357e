import { randomUUID } from "node:crypto";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { get, postToDoor } from "./doors/front";

/** What tests of signing in stand on: a browser that keeps cookies and posts forms as our pages do. */
export class Browser {
  readonly jar = new Map<string, string>();
  constructor(readonly headers: Record<string, string> = {}) {}

  private keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
      if (attributes.includes("Max-Age=0")) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer;
  }

  private send(): Record<string, string> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return { "sec-fetch-site": "same-origin", ...this.headers, ...(cookie ? { cookie } : {}) };
  }

  async post(
    path: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const init = {
      method: "POST",
      headers: { ...type, ...this.send(), ...headers },
      body: new URLSearchParams(fields).toString(),
    };
    return this.keep(await postToDoor(new Request(`${env.publicUrl}${path}`, init)));
  }

  async get(path: string): Promise<Response> {
    return this.keep(await get(new Request(`${env.publicUrl}${path}`, { headers: this.send() })));
  }

  ask = (email: string, fields: Record<string, string> = {}) =>
    this.post("/api/auth/signin/email", { email, ...fields });
  open = (token: string) => this.post("/api/auth/callback/email", { token });
  type = (code: string, email?: string) =>
    this.post("/api/auth/callback/email", email ? { code, email } : { code });
  get session(): string | null {
    return this.jar.get("kordel.session") ?? this.jar.get("__Host-kordel.session") ?? null;
  }
}

/** An address nobody else uses. */
export const anAddress = (): string => `${randomUUID()}@example.org`;

/** The token and the code of the newest mail to an address, as its reader sees them. */
export async function newestMail(to: string): Promise<{ token: string; code: string; text: string }> {
  const mail = await authDb.localMail.findFirst({
    where: { to },
    orderBy: { id: "desc" },
    select: { text: true },
  });
  const text = mail?.text ?? "";
  const code = /^(\d{4}) (\d{4})$/m.exec(text);
  return { text, token: /token=([\w-]+)/.exec(text)?.[1] ?? "", code: code ? `${code[1]}${code[2]}` : "" };
}
