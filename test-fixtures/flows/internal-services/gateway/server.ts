// A request shows who asks where people do: not in a service that only others of its workspace call.
import express from 'express';
import pino from 'pino';

const app = express();
const log = pino();

app.get('/articles/:id', (req, res) => {
  log.info({ req }, 'asked for an article'); // ✗ no-plaintext-logging: 'req' (user.device.ip_address, a known source of personal data) reaches 'log.info' in the clear.
  res.sendStatus(204);
});
