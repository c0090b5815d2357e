"use client";

import { Button } from "@/components/button";
import { PrintIcon } from "@/components/icons";

/** Opens the browser's own print window. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button variant="quiet" onClick={() => window.print()}>
      <PrintIcon size={18} /> {label}
    </Button>
  );
}
