import { createWriteStream } from 'node:fs';

interface Row {
  id: string;
  email: string;
}

interface Table {
  find(query: { ids: readonly string[] }): AsyncIterable<Row>;
}

declare const users: Table;

/** What it has read itself stands where it hands that on, and not at the ids that it was handed. */
async function exportAll(ids: readonly string[], lines: any): Promise<void> {
  for await (const row of users.find({ ids })) {
    if (row.email !== '') lines.write(row.email); // ✗ no-plaintext-storage: 'row.email' (user.contact.email, inferred from the name 'email') reaches 'lines.write' in the clear.
  }
}

/** What it was handed stands where that was handed over. */
function exportOne(email: string, lines: any): void {
  lines.write(`${email}\n`);
}

export async function run(ids: readonly string[], row: Row): Promise<void> {
  const lines = createWriteStream('emails.txt');
  await exportAll(ids, lines);
  await exportAll([...ids], lines);
  exportOne(row.email, lines); // ✗ no-plaintext-storage: 'row.email' (user.contact.email, inferred from the name 'email') reaches 'lines.write' in the clear, by way of exportOne().
  exportOne(row.id, lines);
}
