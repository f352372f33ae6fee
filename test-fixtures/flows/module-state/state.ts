/** @purpose essential.service.authentication */
export interface User {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

let current = '';
let version = 0;
const recent: string[] = [];

export function enter(user: User): void {
  current = user.email;
  version += 1;
  recent.push(user.id);
}

export function currentLabel(): string {
  return current;
}

export function currentVersion(): number {
  return version;
}

export function recentIds(): readonly string[] {
  return recent;
}
