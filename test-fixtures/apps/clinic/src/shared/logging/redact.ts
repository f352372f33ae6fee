/** Leaves the country and the last two digits of a phone number.
 * @sanitizes mask
 */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}…${phone.slice(-2)}`;
}

/** @sanitizes mask */
export function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('.');
}
