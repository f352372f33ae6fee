/** @purpose essential.service */
interface Branch {
  code: string;
  /** @personalData user.contact.email */
  managerEmail: string;
  children: readonly Branch[];
}

function walk(branch: Branch, depth: number): void {
  console.log(branch.code, depth);
  console.log(branch.managerEmail); // ✗ no-plaintext-logging: 'branch.managerEmail' (user.contact.email, declared on Branch) reaches 'console.log' in the clear.
  for (const child of branch.children) walk(child, depth + 1);
}

function repeat(line: string, times: number): void {
  if (times === 0) return;
  console.log(line);
  repeat(line, times - 1);
}

function even(line: string, left: number): string {
  return left === 0 ? line : odd(line, left - 1);
}

function odd(line: string, left: number): string {
  return left === 0 ? 'odd' : even(line, left - 1);
}

export function visit(root: Branch): void {
  walk(root, 0);
  repeat(root.code, 3);
  repeat(root.managerEmail, 3); // ✗ no-plaintext-logging: 'root.managerEmail' (user.contact.email, declared on Branch) reaches 'console.log' in the clear, by way of repeat().
  const code = even(root.code, 4);
  console.log(code);
  const mail = odd(root.managerEmail, 5);
  console.log(mail); // ✗ no-plaintext-logging: 'mail' (user.contact.email, declared on Branch) reaches 'console.log' in the clear.
}
