/**
 * What the linter cannot say about imports, because it depends on the importing
 * file: which rooms of one floor may import each other, and that nothing runs in
 * circles. The floors themselves are in biome.json.
 *
 * `core` serves every noun; analysis, plan, reviews, guide and examples stand above the nouns and
 * may import them; frame is the shell around every feature's page, and every page carries its notes.
 * Words, forms, drafts and questions are shelves that every feature takes from.
 * What the nouns declare of their records is collected above them, in records; they know its card.
 * On the server's floor the nouns stand in a street: docs/decisions/005.
 */
const { above: upper, street } = require("./street.cjs");

const above = upper.join("|");

/** Tests and what they stand on may take from any room; nothing else may take from what tests stand on. */
const tests = "\\.test\\.tsx?$|/testing(/|\\.ts$)";

/** On the floor `at`, a room may import itself, `shared` rooms, and nothing beside it. */
function siblings(at, shared, others = above) {
  return {
    name: `siblings-of-${at.split("/").at(-1)}`,
    comment: "A noun reads another noun's tables in its own reads; a rule takes the facts that it needs.",
    severity: "error",
    from: { path: `^${at}/([^/]+)/`, pathNot: `^${at}/(${others})/|${tests}` },
    to: { path: `^${at}/[^/]+/`, pathNot: `^${at}/($1|${shared})(/|\\.tsx?$)` },
  };
}

const inStreet = street.map((noun, at) => {
  const before = street.slice(0, at).join("|");
  const faces = before ? `|^src/server/(${before})/face(\\.ts$|/)` : "";
  return {
    name: `street-${noun}`,
    comment:
      "A room shows those after it one face; what two rooms need stands in the face of the earlier one.",
    severity: "error",
    from: { path: `^src/server/${noun}/`, pathNot: tests },
    to: {
      path: "^src/server/[^/]+/",
      pathNot: `^src/server/(${noun}/|core/|records/(card|hanging|moving)\\.ts$)${faces}`,
    },
  };
});

module.exports = {
  forbidden: [
    siblings("src/domain", "access|catalogue|records/card"),
    siblings("src/server", "core|records/(card|hanging|moving)", `${above}|${street.join("|")}`),
    ...inStreet,
    siblings(
      "src/features",
      "words|forms|drafts|questions|frame|reviews/notes|notifications/(missing-names|missing-sheet|need-time)",
    ),
    {
      name: "testing-serves-tests",
      comment: "What tests stand on calls the whole application: nothing that runs may need it.",
      severity: "error",
      from: { path: "^src", pathNot: `${tests}|^src/server/walls/` },
      to: { path: "^src/.*/testing(/|\\.ts$)" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules|src/generated|\\.next)" },
    includeOnly: "^src",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
  },
};
