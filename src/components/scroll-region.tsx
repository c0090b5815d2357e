"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = { labelledBy?: string; label?: string; className?: string; children: ReactNode };

/**
 * The only place where a page may scroll sideways: matrices and tables on narrow screens. It can
 * be reached with Tab while something is cut off, so the arrow keys scroll it, and is no stop when
 * everything is visible.
 */
export function ScrollRegion({ labelledBy, label, className = "", children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setCut(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const region = cut
    ? { role: "region", tabIndex: 0, "aria-labelledby": labelledBy, "aria-label": label }
    : {};
  return (
    <div ref={box} {...region} className={`ring-inside overflow-x-auto print:overflow-visible ${className}`}>
      {children}
    </div>
  );
}
