const LINK = /(https?:\/\/[^\s<>"]+)/;

/**
 * A mail as it was written, with its link to press. Only http links become one; everything else stays text. A link
 * to our own address (`home`) stays on the name under which the page was opened, where the cookies are.
 */
export function MailText({ text, home }: { text: string; home: string }) {
  return (
    <p className="max-w-measure whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text
        .trim()
        .split(LINK)
        .map((part, index) =>
          LINK.test(part) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed text have no other name
            <a key={index} href={part.startsWith(`${home}/`) ? part.slice(home.length) : part}>
              {part}
            </a>
          ) : (
            part
          ),
        )}
    </p>
  );
}
