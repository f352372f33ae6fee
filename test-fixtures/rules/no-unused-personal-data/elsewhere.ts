import { writeFile } from 'node:fs/promises';

/** Read in another file alone. */
export interface Application {
  /** @personalData user.government_id.passport_number */
  passportNumber: string;
}

export async function applied(application: Application): Promise<void> {
  await writeFile('applications.json', JSON.stringify(application));
}
