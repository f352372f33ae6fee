import express from 'express';
import { env } from './config/env';
import { connect } from './db/connection';
import { handleErrors } from './http/errors';
import { logRequests } from './http/request-log';
import { logger } from './logging/logger';
import { privacy } from './privacy/privacy.routes';
import { runners } from './runners/runner.routes';
import { sessions } from './sessions/session.routes';
import { workouts } from './workouts/workout.routes';

const app = express();

app.use(express.json({ limit: '5mb' }));
app.use(logRequests);
app.use('/v1/sessions', sessions);
app.use('/v1/runners', runners);
app.use('/v1/workouts', workouts);
app.use('/v1/privacy', privacy);
app.use(handleErrors);

await connect();
app.listen(env.PORT, () => logger.info({ port: env.PORT }, 'listening'));
