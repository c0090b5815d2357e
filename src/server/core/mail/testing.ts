import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as a mail server took it, with the envelope as it came over the wire. */
export interface TakenMail {
  to: string[];
  mail: ParsedMail;
  raw: string;
}

/** A mail server for database tests: it keeps what it takes, can refuse every address, and can be out of order. */
export class MailCatcher {
  readonly taken: TakenMail[] = [];
  refusing = false;
  outOfOrder = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onConnect: (_, callback) =>
      this.outOfOrder ? callback(Object.assign(new Error("later"), { responseCode: 421 })) : callback(),
    onRcptTo: (_, __, callback) => (this.refusing ? callback(new Error("no")) : callback()),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const to = session.envelope.rcptTo.map((rcpt) => rcpt.address);
        this.taken.push({ to, mail: await simpleParser(raw), raw: raw.toString() });
        callback();
      });
    },
  });

  /** Starts it on a port that the system chooses, and answers its address. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    const { port } = this.server.server.address() as { port: number };
    return `smtp://127.0.0.1:${port}`;
  }

  to = (address: string): TakenMail[] => this.taken.filter((one) => one.to.includes(address));

  close = (): Promise<void> => new Promise((resolve) => this.server.close(() => resolve()));
}
