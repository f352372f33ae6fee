interface Entry {
  teamId: string;
  actorId: string;
  ip: string | null;
}

interface Visit {
  path: string;
  ip: string;
  userAgent: string;
}

interface Deed {
  userId: string;
  action: 'signed-in' | 'signed-out';
  ip: string;
}

// Clean look-alike: machines have owners, too.
interface Machine {
  userId: string;
  region: string;
  ip: string;
}

export function noted(entry: Entry, visit: Visit, deed: Deed): void {
  console.log('processing', entry); // ✗ no-plaintext-logging: 'entry' (user.device.ip_address, inferred from the name 'ip' beside 'actorId') reaches 'console.log' in the clear.
  console.log('seen', visit.ip); // ✗ no-plaintext-logging: 'visit.ip' (user.device.ip_address, inferred from the name 'ip' beside 'userAgent') reaches 'console.log' in the clear.
  console.log('done', deed.ip); // ✗ no-plaintext-logging: 'deed.ip' (user.device.ip_address, inferred from the name 'ip' beside 'userId') reaches 'console.log' in the clear.
  console.log('by', entry.actorId, deed.action, visit.path);
}

export function started(machine: Machine): void {
  console.log('started', machine.ip, machine);
}
