import type { ComponentProps, ElementType } from "react";

type Props = ComponentProps<"section"> & { as?: ElementType };

/**
 * Content lies on sheets, sheets lie on the table. A thin line, no shadow, never a sheet on a sheet.
 * Give a `section` a heading and `aria-labelledby` when it should be a landmark.
 */
export function Sheet({ as: Element = "section", className = "", ...rest }: Props) {
  return (
    <Element
      className={`rounded-sm border border-line bg-sheet p-4 sm:p-6 print:border-0 print:p-0 ${className}`}
      {...rest}
    />
  );
}
