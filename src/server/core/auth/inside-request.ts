/** What belongs to the request at hand; null outside one, for database tests that call procedures directly. */
export async function insideRequest<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}
