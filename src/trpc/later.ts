/** A part of this page that is fetched later did not come: no connection, as far as anybody can tell. */
export class NotReached extends Error {
  override name = "NotReached";
}

/** Fetches a part of the page. What failed is fetched anew the next time. */
export const reach = <T>(load: () => Promise<T>): Promise<T> =>
  load().catch((cause: unknown) => {
    throw new NotReached("a part of the page did not come", { cause });
  });

const soon = (work: () => void) => {
  if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
};

/**
 * Fetches what the page will need after it has loaded, so that it is there when the connection is lost, or when a
 * newer Kordel has been started in the meantime and no longer has these files. Returns how to call it off.
 */
export function onceIdle(load: () => Promise<unknown>): () => void {
  let wanted = true;
  const work = () => {
    if (wanted) void load().catch(() => undefined);
  };
  const wait = () => soon(work);
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
  return () => {
    wanted = false;
    window.removeEventListener("load", wait);
  };
}
