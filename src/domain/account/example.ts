/**
 * The domain of the invented people of the example workspace. `.test` is reserved (RFC 2606), so no mail
 * can reach it and nobody can own such an address: one press signs in as one of them, in local mode only.
 */
export const EXAMPLE_DOMAIN = "example.kordel.test";

/** Whether the (normalised) address belongs to an invented person. */
export const isExampleAddress = (address: string): boolean => address.endsWith(`@${EXAMPLE_DOMAIN}`);
