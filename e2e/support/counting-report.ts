import type { Effort } from "./counting";

interface Sums {
  coordinator: Effort;
  beforeText: Effort;
  text: Effort;
  representative: Effort;
  first: Effort;
  goals: Record<"coordinator" | "representative" | "firstAnswer", Effort>;
}

const cells = ({ pages, clicks, fields }: Effort) => `${pages} | ${clicks} | ${fields}`;

/** The document beside the journey, as the last run counted it. */
export const reportOf = ({ coordinator, beforeText, text, representative, first, goals }: Sums): string =>
  `# The counted job

Found a workspace, invite ten organisations, collect one expectation from each, hidden until all are shown, agree five clauses, get ten signatures. \`e2e/journeys/counted-job.spec.ts\` does it in a browser, counts by itself, writes this page and fails above the goal.

A *page* is an address that the window comes to, and every mail that is opened. A *click* is a press on anything, ticking included. A *field* is one that is written into; a list that is pasted is one.

| | pages | clicks | fields |
|---|---|---|---|
| **The coordinator** | ${cells(coordinator)} |
| found, invite, ask all | ${cells(beforeText)} |
| show the answers, five clauses, open for signing | ${cells(text)} |
| *goal* | ${cells(goals.coordinator)} |
| **A representative** | ${cells(representative)} |
| from the mail to the first answer | ${cells(first)} |
| *goal* | ${cells(goals.representative)} |

## The same job with a shared table, a signing service and a decision tool
Counted on 30 November 2026 from the public documentation of the tools (Google Sheets and Docs, Loomio's group and proposal guides, Documenso's guide to sending and signing), not by doing it.

| | pages | clicks | fields |
|---|---|---|---|
| table shared with ten, ten names pasted | 3 | 5 | 8 |
| mail that asks for expectations, one reminder, a look at the table | 4 | 4 | 6 |
| document of five clauses, shared | 2 | 4 | 12 |
| account, group, ten invitations, proposal, outcome in the decision tool | 10 | 12 | 10 |
| account, upload, ten recipients and fields, sending, status in the signing service | 8 | 61 | 26 |
| **the coordinator** | 27 | 86 | 62 |
| **a representative** (table 2/2/1, decision tool 3/4/2, signing 3/5/1) | 8 | 11 | 4 |

Kordel also gives hidden answers, computed gaps, ready clauses, a mandate and a fingerprint beside each signature. The tools of today also give a PDF and votes, which Kordel does not give yet.
`;
