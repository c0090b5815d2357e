/** The package brings no types. Of it we use one function. */
declare module "punycode.js" {
  export function toUnicode(domain: string): string;
}
