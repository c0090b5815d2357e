/** Names of mail services that anybody may have an address at: they say nothing about an organisation. Without the ending, which many of them have several of. */
const services: ReadonlySet<string> = new Set(
  (
    "gmail googlemail gmx web t-online posteo mailbox outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol " +
    "freenet arcor vodafone vodafonemail kabelmail unitybox unity-mail o2online o2mail 1und1 online online-home ewe ewetel " +
    "netcologne osnanet htp-tel versanet alice alice-dsl mnet-mail mnet-online kabel-deutschland magenta telekom mail email " +
    "protonmail proton pm tutanota tuta tutamail keemail disroot riseup systemli immerda autistici inventati so36 " +
    "bluewin hispeed sunrise swissonline quickline a1 aon chello utanet kabsi inode drei yandex qq 163 126 sina naver daum " +
    "hanmail hey fastmail zoho mailo runbox startmail hushmail orange wanadoo laposte sfr libero virgilio tiscali alice-it wp " +
    "onet interia o2 seznam centrum ukr rambler bk inbox list btinternet sky talktalk ntlworld comcast verizon att sbcglobal"
  ).split(" "),
);

/** Endings of two parts under which one registers: `.org.uk`, `.co.at`. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gv|or|gov|edu|ltd|me)$/;
/** Host names in front of the name that is meant. */
const HOSTS: ReadonlySet<string> = new Set([
  "www",
  "mail",
  "smtp",
  "mx",
  "lists",
  "list",
  "post",
  "info",
  "mailing",
]);

/** The parts of a domain that are a name, the registered one first: `nord.verein.example` gives `verein`, `nord`. */
export function namesInHost(host: string): string[] {
  const labels = host.toLowerCase().split(".").filter(Boolean);
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? "")) labels.pop();
  return labels.reverse().filter((label, index) => index === 0 || !HOSTS.has(label));
}

/** Whether an address at this host tells nothing about an organisation. */
export const isMailService = (host: string): boolean => services.has(namesInHost(host)[0] ?? "");

/** So few letters are a name made of initials: ADFC, DGB. */
const INITIALS = 4;

const capitalised = (word: string): string =>
  word.length <= INITIALS ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * What an organisation with this address may be called, to be looked over and changed: `info@nord.stadt-kirche.example`
 * gives "Stadt Kirche Nord". "" at a mail service, where it would be somebody else's name.
 */
export function guessOrganisation(address: string): string {
  const host = address.slice(address.lastIndexOf("@") + 1);
  if (isMailService(host)) return "";
  const words = namesInHost(host)
    .filter((label) => !label.startsWith("xn--"))
    .flatMap((label) => label.split("-"))
    .filter(Boolean);
  return words.map(capitalised).join(" ");
}
