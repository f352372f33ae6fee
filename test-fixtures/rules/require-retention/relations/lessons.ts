import { DataSource } from 'typeorm';
import { HeadTrainer, Lesson, Pupil, Trainer } from './entities';

const source = new DataSource({ type: 'postgres' });
const lessons = source.getRepository(Lesson);

/** Of a pupil in a lesson, the table of lessons keeps the key. */
export async function book(pupil: Pupil, room: string): Promise<void> {
  await lessons.save({ pupil, room });
}

export async function bookAll(pupils: Pupil[], room: string): Promise<void> {
  await lessons.insert(pupils.map((pupil) => ({ pupil, room })));
}

export async function change(lesson: Lesson, pupil: Pupil): Promise<void> {
  await lessons.update({ room: lesson.room }, { pupil });
}

/** What is beside it is kept. */
export async function bookCarefully(pupil: Pupil, { allergy }: Lesson): Promise<void> {
  await lessons.save({ pupil, room: 'A', allergy }); // ✗ require-retention: 'allergy' (user.health_and_medical, declared on Lesson) is kept in 'Lesson' of typeorm through 'lessons.save', and nothing says for how long.
}

/** So is what is copied out of it. */
export async function bookFor(pupil: Pupil, trainer: Trainer): Promise<void> {
  await lessons.save({ pupil, room: 'B', bookedBy: trainer.email }); // ✗ require-retention: 'trainer.email' (user.contact.email, declared on Trainer) is kept in 'Lesson' of typeorm through 'lessons.save', and nothing says for how long.
}

export async function move(lesson: Lesson, room: string): Promise<void> {
  lesson.room = room;
  await lessons.save(lesson); // ✗ require-retention: 'lesson' (user.name, declared on Lesson) is kept in 'Lesson' of typeorm through 'lessons.save', and nothing says for how long.
}

/** A record in its own table is kept whole, whatever the table is called, and whatever class it has. */
export async function admit(pupil: Pupil): Promise<void> {
  await source.createQueryBuilder().insert().into('members').values(pupil).execute(); // ✗ require-retention: 'pupil' (user.contact.address.street, declared on Address) is kept in 'members' of typeorm through 'source.createQueryBuilder().insert().into('members').values', and nothing says for how long.
}

export async function hire(trainer: HeadTrainer): Promise<void> {
  await source.getRepository(Trainer).save(trainer); // ✗ require-retention: 'trainer' (user.contact.email, declared on Trainer) is kept in 'Trainer' of typeorm through 'source.getRepository(Trainer).save', and nothing says for how long.
}

/** Through functions, the table alone decides. */
async function keep(lesson: Partial<Lesson>): Promise<void> {
  await lessons.save(lesson);
}

export async function repeat(pupil: Pupil): Promise<void> {
  await keep({ pupil, room: 'C' });
}
