import localFont from "next/font/local";

/*
 * Both faces come from npm and are served by us: no request leaves the house. The Latin files are
 * preloaded and get a fallback with the same metrics, so nothing moves when they arrive. The
 * Latin-Extended files (Polish, Turkish, Czech names) load only when a page needs such a letter.
 */

const atkinson = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--face-atkinson",
  adjustFontFallback: "Arial",
});

const atkinsonExtended = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--face-atkinson-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

const aleo = localFont({
  src: "../../node_modules/@fontsource-variable/aleo/files/aleo-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--face-aleo",
  adjustFontFallback: "Times New Roman",
});

const aleoExtended = localFont({
  src: "../../node_modules/@fontsource-variable/aleo/files/aleo-latin-ext-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--face-aleo-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

/** Put this on `<html className={fontVariables}>`; globals.css reads the variables it defines. */
export const fontVariables = [atkinson, atkinsonExtended, aleo, aleoExtended]
  .map((face) => face.variable)
  .join(" ");
