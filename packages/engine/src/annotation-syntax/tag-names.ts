/** Tags that Privet reads; some are ordinary words that other tools and teams use too. */
export type OurTag =
  | 'personalData'
  | 'purpose'
  | 'recipient'
  | 'legalBasis'
  | 'retention'
  | 'dataSubject'
  | 'sanitizes'
  | 'consentGuard'
  | 'erasesData'
  | 'providesAccess';

const ordinaryByTag: Readonly<Record<OurTag, boolean>> = {
  personalData: false,
  purpose: true,
  recipient: true,
  legalBasis: false,
  retention: true,
  dataSubject: false,
  sanitizes: false,
  consentGuard: false,
  erasesData: false,
  providesAccess: false,
};

/** Whether a tag, named without its `@`, is one that Privet reads. */
export function isOurTag(name: string): name is OurTag {
  return Object.hasOwn(ordinaryByTag, name);
}

/** Whether a tag's name is an ordinary word, which others may use in a sense of their own. */
export function isOrdinaryTag(tag: OurTag): boolean {
  return ordinaryByTag[tag];
}
