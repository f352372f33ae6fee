/**
 * Countries in which the GDPR holds: the member states of the European Union, and Iceland, Liechtenstein and Norway by
 * the EEA Joint Committee's decision no 154/2018 (https://eur-lex.europa.eu/eli/dec/2018/1022/oj).
 */
const members = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'IS', 'LI', 'NO'],
];

/** Parts of member states that have two letters of their own, and where the treaties apply (TFEU Art. 355(1) and (4)). */
const territories = ['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'];

const economicArea = new Set([...members, ...territories]);

/** Whether a country, by its two letters, is in the European Economic Area, within which data may go freely. */
export function isInEconomicArea(country: string): boolean {
  return economicArea.has(country);
}
