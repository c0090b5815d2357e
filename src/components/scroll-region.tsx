"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = {
  labelledBy?: string;
  label?: string;
  className?: string;
  /** Said below while something is cut off at the side. */
  hint?: string;
  children: ReactNode;
};

/**
 * The only place where a page may scroll sideways, and a long table within itself: matrices and tables. It can
 * be reached with Tab while something is cut off, so the arrow keys scroll it, and is not a stop when
 * everything is visible.
 */
export function ScrollRegion({ labelledBy, label, className = "", hint, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState({ aside: true, below: false });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setCut({
        aside: element.scrollWidth > element.clientWidth,
        below: element.scrollHeight > element.clientHeight,
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const region =
    cut.aside || cut.below
      ? { role: "region", tabIndex: 0, "aria-labelledby": labelledBy, "aria-label": label }
      : {};
  return (
    <>
      <div
        ref={box}
        {...region}
        className={`ring-inside overflow-x-auto print:overflow-visible ${className}`}
      >
        {children}
      </div>
      {hint && cut.aside && <p className="mt-2 px-3 text-sm text-ink-2 print:hidden">{hint}</p>}
    </>
  );
}
