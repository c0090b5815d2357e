import { createTransport } from "nodemailer";
import { env } from "@/server/core/env";

type Transport = ReturnType<typeof createTransport>;

let kept: { url: string; transport: Transport } | undefined;

const PATIENCE = 10_000;

/** One transport per process. It gives up after ten seconds, fetches nothing and reads no file. */
function transport(url: string): Transport {
  if (kept?.url !== url) {
    const patience = {
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      dnsTimeout: PATIENCE,
    };
    kept = {
      url,
      transport: createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true }),
    };
  }
  return kept.transport;
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** Where a mail program's own button posts to, so that no more of this kind come (RFC 8058). */
  oneClick?: string;
}

/** Both headers belong together: without the second one a mail program would only open the address. */
const unsubscribing = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/** Hands a letter to the mail server; throws when it does not take it. */
export async function post(url: string, letter: Letter): Promise<void> {
  await transport(url).sendMail({
    from: env.mailFrom,
    // As an object, so that no parser reads the address again.
    to: { name: "", address: letter.to },
    subject: letter.subject,
    text: letter.text,
    textEncoding: "quoted-printable",
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(letter.oneClick && unsubscribing(letter.oneClick)),
    },
  });
}
