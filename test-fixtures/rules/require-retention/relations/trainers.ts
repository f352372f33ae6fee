import type { Pupil, Trainer } from './entities';
import { repeat } from './lessons';
import { keepTrainer } from './trainer-store';

export async function replace(trainer: Trainer, pupil: Pupil): Promise<void> {
  await keepTrainer({ standsInFor: pupil });
  await keepTrainer({ email: trainer.email }); // ✗ require-retention: 'trainer.email' (user.contact.email, declared on Trainer) is kept in 'Trainer' of typeorm through 'source.getRepository(Trainer).save', by way of keepTrainer(), and nothing says for how long.
  await repeat(pupil);
}
