/**
 * What programs of one byte a sign write between 0x80 and 0xFF, as strings of 128. Browsers and Node decode Windows and
 * Mac by themselves, but not always alike, and the pages of DOS not at all; they are short enough to stand here.
 */
const same = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index)).join("");

const WINDOWS_1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ${same(0xa0, 0xff)}`;
const MAC_ROMAN =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
const DOS_850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
const DOS_437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
const WINDOWS_1250 =
  "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
const ISO_8859_15 = `${same(0x80, 0x9f)}\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿${same(0xc0, 0xff)}`;

/** The pages that lists in German and its neighbours come in, the most usual first. */
export const codePages = {
  "windows-1252": WINDOWS_1252,
  macintosh: MAC_ROMAN,
  "dos-850": DOS_850,
  "dos-437": DOS_437,
  "windows-1250": WINDOWS_1250,
  "iso-8859-15": ISO_8859_15,
} as const;

export type CodePage = keyof typeof codePages;

/** Bytes as text of one page. */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  const upper = codePages[page];
  let text = "";
  const AT_ONCE = 4096;
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += Array.from(bytes.subarray(from, from + AT_ONCE), (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80),
    ).join("");
  }
  return text;
}
