/** Where a plugin comes from: its full name is that of an archive. */
interface PluginSource {
  type: 'registry' | 'upload';
  name: string;
  fullName: string;
  fileName?: string;
}

/** Where an applicant comes from is kept of the applicant. */
interface Applicant {
  name: string;
  fullName: string;
  source: string;
}

export function checked(source: PluginSource, applicant: Applicant): void {
  if (source.fileName === undefined) throw new Error(`no file of ${source.name}`);
  if (applicant.source === '') throw new Error(`no source of ${applicant.name}`); // ✗ no-personal-data-in-errors: 'applicant.name' (user.name, inferred from the name 'name' of a person 'Applicant') reaches an error message through 'new Error'.
  rejected(source.name);
  rejected(applicant.name); // ✗ no-plaintext-logging: 'applicant.name' (user.name, inferred from the name 'name' of a person 'Applicant') reaches 'console.log' in the clear, by way of rejected().
}

function rejected(about: string): void {
  console.log('rejected', about);
}
