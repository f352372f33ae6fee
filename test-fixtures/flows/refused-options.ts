interface Setting {
  key: string;
  isEnum: boolean;
  options: Record<string, string>;
}

const settings = new Map<string, Setting>();
const kept = new Map<string, unknown>();

enum Channel {
  Mail = 'mail',
  Letter = 'letter',
}

function isAllowedOption(key: string, value: string): boolean {
  return settings.get(key)?.options[value] !== undefined;
}

/** Sets any of many settings: those with options quote what is none of them. */
export function setValue(key: string, value: string): void {
  const setting = settings.get(key);
  if (setting?.isEnum && !isAllowedOption(key, value)) throw new Error(`Invalid option for ${key}: ${value}`);
  if (setting === undefined) throw new Error(`Unknown setting ${key}: ${value}`);
  kept.set(key, value);
}

export function choose(value: string, channelOptions: readonly string[]): void {
  if (!channelOptions.includes(value)) throw new Error(`No channel: ${value}`);
  kept.set('channel', value);
}

export function chooseKind(value: string): void {
  if (!Object.values(Channel).includes(value as Channel)) throw new Error(`No kind of channel: ${value}`);
  kept.set('kind', value);
}

const invited = new Set<string>();

export function setUp(password: string, email: string): void {
  setValue('sync.password', password); // ✗ no-personal-data-in-errors: 'password' (user.authorization.password, inferred from the name 'password') reaches an error message through 'new Error', by way of setValue().
  choose(email, ['mail', 'letter']);
  chooseKind(email);
  if (!isAllowedOption('mail', email)) throw new Error('No such option');
  if (!invited.has(email)) throw new Error(`Not invited: ${email}`); // ✗ no-personal-data-in-errors: 'email' (user.contact.email, inferred from the name 'email') reaches an error message through 'new Error'.
  if (isAllowedOption('mail', email)) throw new Error(`Allowed: ${email}`); // ✗ no-personal-data-in-errors: 'email' (user.contact.email, inferred from the name 'email') reaches an error message through 'new Error'.
  if (!['mail', 'letter'].includes(password)) throw new Error(`Refused: ${password}`); // ✗ no-personal-data-in-errors: 'password' (user.authorization.password, inferred from the name 'password') reaches an error message through 'new Error'.
}
