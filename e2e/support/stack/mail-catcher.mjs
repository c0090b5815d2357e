import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps what it is given instead of delivering it. */
export async function openMailCatcher() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      simpleParser(stream)
        .then((mail) => mails.push(summary(mail, session)))
        .then(() => done(), done);
    },
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    /** Oldest first. */
    mailsTo: (address) => mails.filter((mail) => mail.to.includes(address.toLowerCase())),
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** The envelope says who got it; headers may say less. */
function summary(mail, session) {
  return {
    to: session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase()),
    from: mail.from?.text ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
  };
}
