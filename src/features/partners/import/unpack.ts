import { Unzip, type UnzipFile, UnzipInflate } from "fflate";

/** Bytes that all parts of a file that are looked at may hold together once they are unpacked. */
export const MAX_UNPACKED = 2_000_000;
/** So little is unpacked at a step: what is packed most tightly grows a thousandfold, and is seen before the next step. */
const STEP = 1024;

/** The file is packed so that it grows beyond what anybody's list needs. */
export class UnpacksTooBig extends Error {}

/**
 * Unpacks the named parts of a zip file, and nothing else of it. It counts the bytes as they come and stops at the first
 * one too many, whatever the file says of itself. Throws for what is no zip file.
 */
export function unpackParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  const take = (part: UnzipFile) => {
    if (!isWanted(part.name)) return;
    const chunks: Uint8Array[] = [];
    part.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MAX_UNPACKED) throw new UnpacksTooBig();
      chunks.push(chunk);
      if (final && !parts.has(part.name)) parts.set(part.name, joined(chunks));
    };
    part.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP)
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
