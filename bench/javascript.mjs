import { gzipSync } from "node:zlib";
import { send } from "./client.mjs";
import { ask } from "./rounds.mjs";

/**
 * Compressed kilobytes of JavaScript that a first visit to a page loads: every script that its HTML names, as an
 * element, as a preload or in the data that React starts from; without the polyfills for browsers that know no
 * modules. Compressed here, by gzip, file by file, because the server's own setting is not the question.
 *
 * @returns `{ kilobytes, files: [{ path, kilobytes }] }`, largest first
 */
export async function javascriptOf(target, place, cache = new Map()) {
  const { content } = await ask(target, place);
  const files = [];
  for (const path of scriptsIn(content)) {
    if (!cache.has(path))
      cache.set(
        path,
        gzipSync(await send({ server: target.server, path, person: 1, workspace: place })).length / 1024,
      );
    files.push({ path, kilobytes: cache.get(path) });
  }
  files.sort((a, b) => b.kilobytes - a.kilobytes);
  return { kilobytes: files.reduce((sum, file) => sum + file.kilobytes, 0), files };
}

export function scriptsIn(html) {
  const old = new Set();
  for (const [tag] of html.matchAll(/<script[^>]*>/g))
    if (/nomodule/i.test(tag)) old.add(/src="([^"?]+)/.exec(tag)?.[1]);
  const named = html.matchAll(/(?:\/_next\/)?static\/chunks\/[\w./~%@()[\]-]+?\.js/g);
  const paths = [...named].map(([path]) => (path.startsWith("/_next/") ? path : `/_next/${path}`));
  return [...new Set(paths)].filter((path) => !old.has(path));
}
