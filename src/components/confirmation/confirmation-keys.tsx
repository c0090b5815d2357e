"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { leaveSaidBehind, rememberPress } from "./said";

/** Remembers what is pressed, leads to the confirmation by F6, and leaves an old one behind. Once, in the root layout. */
export function ConfirmationKeys() {
  const page = usePathname();
  useEffect(() => {
    if (page) leaveSaidBehind();
  }, [page]);
  useEffect(() => {
    const remember = (event: Event) => rememberPress(event.target instanceof Element ? event.target : null);
    const reach = (event: KeyboardEvent) => {
      const card = event.key === "F6" && document.querySelector<HTMLElement>("[data-confirmation]");
      if (!card) return;
      event.preventDefault();
      (card.querySelector<HTMLElement>("button, a") ?? card).focus();
    };
    document.addEventListener("click", remember, true);
    document.addEventListener("submit", remember, true);
    document.addEventListener("keydown", reach);
    return () => {
      document.removeEventListener("click", remember, true);
      document.removeEventListener("submit", remember, true);
      document.removeEventListener("keydown", reach);
    };
  }, []);
  return null;
}
