import { Router } from 'express';
import { RunnerModel } from '../db/runner.model';
import { allow, authenticate, runnerOf } from '../http/authenticate';
import { bodyOf } from '../http/validate';
import { invitation, registration } from './runner.schema';
import { invite, register } from './runner.service';
import { publicViewOf, viewOf } from './runner.view';

export const runners = Router();

runners.post('/', async (request, response) => {
  response.status(201).json(await register(bodyOf(registration, request)));
});

runners.get('/me', authenticate, (_request, response) => {
  response.json(viewOf(runnerOf(response)));
});

runners.get('/:id', authenticate, async (request, response) => {
  const runner = await RunnerModel.findById(request.params['id']);
  response.json(runner && publicViewOf(runner));
});

runners.post('/invitations', authenticate, allow('coach'), async (request, response) => {
  await invite(runnerOf(response), bodyOf(invitation, request).email);
  response.sendStatus(202);
});

runners.get('/', authenticate, allow('admin'), async (_request, response) => {
  response.json(await RunnerModel.find().limit(100)); // ✗ no-excessive-response: 'RunnerModel.find().limit(100)' (user.authorization.password, declared on RunnerRecord) is part of the answer of 'response.json', and whoever reads it needs no credentials.
});
