/** Keeps the first letter and the domain: enough for support to recognise an address that they are told.
 * @sanitizes mask
 */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}

/** @sanitizes mask */
export function lastFour(value: string): string {
  return value.slice(-4).padStart(value.length, '•');
}
