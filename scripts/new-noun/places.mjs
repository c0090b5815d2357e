import { Halt } from "../run/halt.mjs";
import { fill } from "./names.mjs";

/**
 * The places that a noun shares with the others: which lines it adds there, and the line before which they go. These are
 * all there are (docs/adding-a-noun.md); a tenth would be a mechanism that is missing.
 */
const places = [
  {
    file: "prisma/models/reviews.prisma",
    inside: "enum RecordKind {",
    before: '\n  @@schema("public")',
    lines: ["  ‹MEETING›"],
  },
  {
    file: "prisma/models/workspaces.prisma",
    inside: "model Workspace {",
    before: "  events ",
    lines: ["  ‹meetings› ‹Meeting›[]"],
  },
  {
    file: "src/domain/access/permissions.ts",
    before: '  "note.read": ',
    lines: ['  "‹meeting›.read": [C, R, F],', '  "‹meeting›.write": [C, R],'],
  },
  {
    file: "src/domain/access/navigation.ts",
    before: '  { room: "notes", ',
    lines: ['  { room: "‹the-meetings›", right: "‹meeting›.read", under: "plan" },'],
  },
  {
    file: "src/domain/records/all.ts",
    imports: 'import { ‹meeting›Cards } from "@/domain/‹the-meetings›/records";',
    before: "};\n\ntype Collected = ",
    lines: ["  ...‹meeting›Cards,"],
  },
  {
    file: "src/server/records/all.ts",
    imports: 'import { ‹meeting›Tables } from "@/server/‹the-meetings›/records";',
    before: "} satisfies Record<RecordKind",
    lines: ["  ...‹meeting›Tables,"],
  },
  {
    file: "src/server/root.ts",
    imports: 'import { ‹meetings›Router } from "./‹the-meetings›/router";',
    before: "  workspaces: ",
    lines: ["  ‹meetings›: ‹meetings›Router,"],
  },
  {
    file: "src/messages/namespaces.ts",
    before: "] as const;\n\nexport type Namespace",
    lines: ['  "‹the-meetings›",'],
  },
  {
    file: "e2e/support/routes.ts",
    inside: "export async function findIds(",
    before: "  return {\n    workspace,\n",
    lines: [
      '  const ‹meeting› = await api.change("‹meetings›.add", { ...changeIn(workspace), title: "Test", text: "" });',
    ],
    also: { before: '    task: "expectations",\n', lines: ["    ‹meeting›Id: ‹meeting›.id,"] },
  },
];

/**
 * Adds a noun's lines to the shared places.
 *
 * @param read gives the text of a file
 * @returns `[path, text]` of every shared place
 * @throws Halt when a place is no longer as it is known here
 */
export const addToPlaces = (names, read) =>
  places.map((place) => {
    let text = insert(read(place.file), place, place.file, names);
    if (place.also) text = insert(text, { inside: place.inside, ...place.also }, place.file, names);
    if (place.imports) text = `${fill(place.imports, names)}\n${text}`;
    return [place.file, text];
  });

function insert(text, { inside, before, lines }, file, names) {
  const from = inside ? indexOf(text, inside, 0, file) : 0;
  const at = indexOf(text, before, from, file, Boolean(inside));
  return `${text.slice(0, at)}${lines.map((line) => `${fill(line, names)}\n`).join("")}${text.slice(at)}`;
}

/** Where a line starts: the only one, or inside something the first. */
function indexOf(text, start, from, file, first = false) {
  const at = `\n${text}`.indexOf(`\n${start}`, from);
  const again = first ? -1 : `\n${text}`.indexOf(`\n${start}`, at + 1);
  if (at < 0 || again >= 0)
    throw new Halt(
      `${file} has no single place before "${start.trim()}": mend scripts/new-noun/places.mjs, nothing was written.`,
    );
  return at;
}
