declare function findAccount(id: string): Promise<{ id: string; passwordHash: string }>;

export default async function account(event: { path: string }) {
  return await findAccount(event.path); // ✗ no-excessive-response
}
