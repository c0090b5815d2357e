/**
 * What the linter cannot say about imports, because it depends on the importing
 * file: sibling rooms of one floor never import each other, and nothing runs in
 * circles. The floors themselves are in biome.json.
 *
 * `core` serves every noun; analysis, plan, reviews, guide and examples stand above the nouns and
 * may import them; frame is the shell around every feature's page. Two writes and the
 * notes may be called by siblings: docs/decisions/005.
 */
const above = "analysis|examples|reviews|guide|frame|plan|search";

/** On the floor `at`, a room may import itself, `shared` rooms, and nothing beside it. */
function siblings(at, shared) {
  return {
    name: `siblings-of-${at.split("/").at(-1)}`,
    comment: "A noun reads another noun's tables in its own reads; a rule takes the facts that it needs.",
    severity: "error",
    from: { path: `^${at}/([^/]+)/`, pathNot: `^${at}/(${above})/|\\.test\\.tsx?$` },
    to: { path: `^${at}/[^/]+/`, pathNot: `^${at}/($1|${shared})(/|\\.tsx?$)` },
  };
}

module.exports = {
  forbidden: [
    siblings("src/domain", "access|catalogue"),
    siblings("src/server", "core|decisions/writes|partners/reads|partners/writes"),
    siblings("src/features", "frame|reviews/notes|notifications/remind-button"),
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or a third is missing.",
      severity: "error",
      from: {},
      // a type alone is gone when the program runs
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
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
