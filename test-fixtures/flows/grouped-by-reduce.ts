export interface Attendee {
  name: string;
  email: string;
  track: string;
}

interface Group {
  track: string;
  emails: string[];
  seats: number;
}

export function logGroups(attendees: readonly Attendee[]): void {
  const groups = attendees.reduce(
    (found, attendee) => {
      found[attendee.track] ??= { track: attendee.track, emails: [], seats: 0 };
      found[attendee.track]!.emails.push(attendee.email);
      found[attendee.track]!.seats += 1;
      return found;
    },
    {} as Record<string, Group>,
  );
  for (const group of Object.values(groups)) {
    console.log(group.track, group.seats);
    console.log(group.emails.join()); // ✗ no-plaintext-logging: 'group.emails' (user.contact.email, inferred from the name 'emails') reaches 'console.log' in the clear.
  }
}

export function logLists(attendees: readonly Attendee[]): void {
  const byTrack = attendees.reduce<{ [track: string]: string[] }>((found, { track, email }) => {
    (found[track] ??= []).push(email);
    found[track]!.push(track);
    return found;
  }, {});
  console.log(Object.keys(byTrack));
  console.log(byTrack['keynote']?.join()); // ✗ no-plaintext-logging: 'byTrack['keynote']?.join()' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}

export function logSeats(attendees: readonly Attendee[]): void {
  const seats = attendees.reduce(
    (found, { track }) => {
      found[track] ??= [];
      found[track].push(1);
      return found;
    },
    {} as Record<string, number[]>,
  );
  console.log(seats['keynote']?.join());
}
