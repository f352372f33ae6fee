// What code reads of a value that no type describes is in it when it is handed on as a whole.
import express from 'express';
import pino from 'pino';

const app = express();
const log = pino();

app.post('/invitations', (req, res) => {
  const { email, seats } = req.body;
  if (typeof email !== 'string') {
    log.warn({ body: req.body }, 'not an invitation'); // ✗ no-plaintext-logging: 'req.body' (user.contact.email, inferred from the name 'email') reaches 'log.warn' in the clear.
  }
  log.info({ seats }, 'invited');
  res.sendStatus(204);
});

app.post('/seats', (req, res) => {
  const { seats } = req.body;
  log.info({ body: req.body, seats }, 'seats');
  res.sendStatus(204);
});

export function imported(rows: any[]): void {
  for (const row of rows) {
    if (!row.emailAddress.includes('@')) log.warn(row); // ✗ no-plaintext-logging: 'row' (user.contact.email, inferred from the name 'emailAddress') reaches 'log.warn' in the clear.
    const { emailAddress, ...others } = row;
    log.debug(others, String(emailAddress.length));
  }
}

export function shadowed(entry: any): void {
  const first = (entry: any): boolean => entry.emailAddress === '';
  log.info(entry);
  log.info({ isFirst: first(entry) });
}

export function written(entry: any): void {
  entry.email = undefined;
  delete entry.phone;
  log.info(entry);
}

declare const socket: { on(event: string, listener: (data: any) => void): void };

socket.on('merged', (data) => {
  const parsed = JSON.parse(data);
  log.info(data); // ✗ no-plaintext-logging: 'data' (user.contact.email, inferred from the name 'emailAddress') reaches 'log.info' in the clear.
  if (parsed.emailAddress === '') log.info('nobody');
});

socket.on('moved', (data) => {
  const { seats } = JSON.parse(data);
  log.info(data, seats);
});
