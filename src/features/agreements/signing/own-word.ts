/** What a form needs to give an organisation's word on a text. */
export type OwnWord = {
  workspace: string;
  word: { versionId: string; partnerId: string; organisation: string; fingerprint: string };
  /** The person's name as this workspace knows it; it can be changed before signing. */
  signerName: string;
  backTo: string;
};
