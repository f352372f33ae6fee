import express from 'express';
import pino from 'pino';

const app = express();
const log = pino();

app.get('/documents/:id', (req, res) => {
  log.info({ req }, 'asked for a document');
  log.warn({ req, author: req.query['authorEmail'] }, 'by an author'); // ✗ no-plaintext-logging: 'req.query['authorEmail']' (user.contact.email, inferred from the name 'authorEmail') reaches 'log.warn' in the clear.
  res.sendStatus(204);
});
