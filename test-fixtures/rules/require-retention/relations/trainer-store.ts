import { DataSource } from 'typeorm';
import { Trainer } from './entities';

const source = new DataSource({ type: 'postgres' });

export async function keepTrainer(change: object): Promise<void> {
  await source.getRepository(Trainer).save(change);
}
