import { Router } from 'express';
import { WorkoutModel } from '../db/workout.model';
import { authenticate, runnerOf } from '../http/authenticate';
import { HttpError } from '../http/errors';
import { bodyOf } from '../http/validate';
import { historyOf, save, weeklyMeans } from './workout.service';
import { newWorkout } from './workout.schema';

export const workouts = Router();

workouts.use(authenticate);

workouts.post('/', async (request, response) => {
  response.status(201).json({ id: await save(runnerOf(response).id, bodyOf(newWorkout, request)) });
});

workouts.get('/', async (_request, response) => {
  response.json(await historyOf(runnerOf(response).id));
});

workouts.get('/means', async (_request, response) => {
  response.json(await weeklyMeans());
});

workouts.get('/:id', async (request, response) => {
  const workout = await WorkoutModel.findOne({ _id: request.params['id'], runnerId: runnerOf(response).id });
  if (!workout) throw new HttpError(404, `workout ${request.params['id']} is unknown`);
  response.json(workout);
});
