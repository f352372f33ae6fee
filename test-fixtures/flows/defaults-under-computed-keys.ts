/** @purpose essential.service */
interface Team {
  owner: string;
  /** @personalData user.contact.email */
  createdBy: string;
}

/** What is written under a key that only the run knows leaves every other member what it was. */
function applyDefaults(team: Record<string, unknown>, defaults: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(defaults)) {
    if (team[key] === undefined) team[key] = value;
  }
}

function created(team: Team): Team {
  const withDefaults = { ...team };
  applyDefaults(withDefaults as unknown as Record<string, unknown>, { kind: 'open' });
  return withDefaults;
}

export function create(owner: string, email: string): void {
  const team = created({ owner, createdBy: email });
  console.log(team.owner);
  console.log(team.createdBy); // ✗ no-plaintext-logging: 'team.createdBy' (user.contact.email, declared on Team) reaches 'console.log' in the clear.
}
