import { writeFile } from 'node:fs/promises';

export async function keep(answers: object): Promise<void> {
  await writeFile('answers.json', JSON.stringify(answers));
}
