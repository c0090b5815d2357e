/** The package brings no types. Of it we use one function, by its default: its CommonJS form has no names of its own. */
declare module "punycode.js" {
  const punycode: { toUnicode(domain: string): string };
  export default punycode;
}
