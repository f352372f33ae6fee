/** @purpose essential.service.authentication */
export interface User {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

let current: User | undefined;

export function setUser(user: User): void {
  current = user;
}

export function hasUser(): boolean {
  return current !== undefined;
}

export function captureMessage(text: string): number {
  return text.length;
}
