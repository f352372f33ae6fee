import { Router } from 'express';
import { authenticate, runnerOf } from '../http/authenticate';
import { eraseRunner } from './erase';
import { exportRunner } from './export';

export const privacy = Router();

privacy.use(authenticate);

privacy.post('/export', async (_request, response) => {
  response.json(await exportRunner(runnerOf(response).id));
});

privacy.delete('/account', async (_request, response) => {
  await eraseRunner(runnerOf(response).id);
  response.sendStatus(204);
});
