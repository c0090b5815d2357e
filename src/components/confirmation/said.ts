/** What was just done, in words, and what can still be done about it. */
export interface Confirmation {
  message: string;
  /** The way back, such as "Undo", while `seconds` last. */
  actionLabel?: string;
  onAction?: () => void;
  seconds?: number;
  /** The way back ends on the second, as with a mail that goes out then: nothing stops its clock. */
  punctual?: boolean;
  /** What stands there once the way back is over: other words, and where it can still be undone. */
  over?: { message?: string; label?: string; href?: string };
}

/** A confirmation on its way through the pages. */
export interface TimedConfirmation extends Confirmation {
  id: number;
  /** How long it still goes along to other pages and offers its way back, in milliseconds. */
  left: number;
  /** When its time is over on the clock, however long it was held: then it no longer goes along. */
  until: number;
  isOver: boolean;
}

interface Spot {
  key: string;
  element: HTMLElement;
}

const WITH_A_WAY_BACK = 20;
const WITHOUT = 8;

/* Outside of React and once for the whole window: what was done on one page is told on the next. */
let said: TimedConfirmation | null = null;
let at: string | null = null;
let lastId = 0;
let spots: readonly Spot[] = [];
let lastPress: Element | null = null;
/** What was pressed for the confirmation that stands there now. */
let origin: Element | null = null;
const listeners = new Set<() => void>();

function tell() {
  at = said ? nearestSpot() : null;
  for (const listener of listeners) listener();
}

/**
 * The spot nearest to what was pressed: in the same section, else below the page's heading, which comes first. What
 * was pressed is gone with its page, so on the next page it is the heading.
 */
function nearestSpot(): string | null {
  const ordered = inOrder(spots);
  const around = ordered.filter((spot) => sectionOf(spot)?.contains(origin));
  const inner = around.find((spot) => !around.some((other) => isInside(sectionOf(other), sectionOf(spot))));
  return (inner ?? ordered[0])?.key ?? null;
}

const sectionOf = ({ element }: Spot) => element.closest("li, section");
const isInside = (inner: Element | null, outer: Element | null) =>
  inner !== outer && inner !== null && outer?.contains(inner) === true;

const inOrder = (list: readonly Spot[]) =>
  [...list].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );

export function showConfirmation(confirmation: Confirmation): void {
  const seconds = confirmation.seconds ?? (confirmation.actionLabel ? WITH_A_WAY_BACK : WITHOUT);
  // one at a time: what was said before can be undone in History
  const left = seconds * 1000;
  said = { ...confirmation, id: ++lastId, left, until: performance.now() + left, isOver: false };
  origin = lastPress;
  tell();
}

export function addConfirmationSpot(spot: Spot): () => void {
  spots = [...spots, spot];
  tell();
  return () => {
    spots = spots.filter((other) => other !== spot);
    tell();
  };
}

/** What stands in this spot now; the same object as long as nothing changes. */
export const saidAt = (key: string): TimedConfirmation | null => (at === key ? said : null);

export function subscribeToSaid(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Some of its time is over. When all is, it stays where it is, without its way back. */
export function spendTimeOf(id: number, milliseconds: number): void {
  if (said?.id !== id || said.isOver) return;
  said.left -= milliseconds;
  if (said.left > 0) return;
  said = { ...said, isOver: true };
  tell();
}

/** Another page came. What still has time goes along; the rest is left behind, also where a pointer has held it. */
export function leaveSaidBehind(): void {
  if (!said || (!said.isOver && performance.now() < said.until)) return;
  said = null;
  tell();
}

/** What the person pressed last, so that the answer appears near it. */
export function rememberPress(element: Element | null): void {
  lastPress = element;
}
