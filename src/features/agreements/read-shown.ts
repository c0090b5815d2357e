import { notFound } from "next/navigation";
import { cache } from "react";
import { serverApi } from "@/trpc/server";

/**
 * What every page of an agreement is given: the address, `?version=2` for a version that is not the newest, and `?names=70`
 * for more names on the rail of signatures.
 */
export type AgreementParams = {
  params: Promise<{ workspace: string; agreementId: string }>;
  searchParams: Promise<{ version?: string; names?: string }>;
};

const read = cache(async (workspace: string, agreementId: string, number?: number, names?: number) =>
  (await serverApi()).agreements.byId({ workspace, agreementId, number, names }),
);

/** A version's number from the address; anything else than a number is a page that does not exist. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(value)) notFound();
  return Number(value);
}

/** Reads the agreement that a page is about, once per request. */
export async function readShown({ params, searchParams }: AgreementParams) {
  const [{ workspace, agreementId }, { version, names }] = await Promise.all([params, searchParams]);
  return { workspace, agreement: await read(workspace, agreementId, numberOf(version), numberOf(names)) };
}
