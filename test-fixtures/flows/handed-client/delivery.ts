/** What is delivered through, by whoever has made it. */
export interface Channel {
  deliver(message: { to: string; text: string }): void;
}

export function deliverIn(channel: Channel, room: string, message: { text: string; silent?: boolean }): void {
  const prepared = message.silent ? { to: room, text: '' } : { to: room, text: message.text };
  channel.deliver(prepared);
}

export function announceIn(channel: Channel, room: string, title: string, names: readonly string[]): void {
  channel.deliver({ to: `#${room}`, text: `${title}: ${names.join(', ')}` });
}

export function noteIn(write: (line: object) => void, room: string, note: { text: string }): void {
  const line = { room, text: note.text };
  write(line);
}
