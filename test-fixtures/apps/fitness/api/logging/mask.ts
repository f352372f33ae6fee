/** @sanitizes mask */
export function maskEmail(email: string): string {
  const at = email.indexOf('@');
  return `${email.slice(0, 2)}…${email.slice(at)}`;
}
