import { Column, Entity, ManyToOne, OneToMany } from 'typeorm';

export class Address {
  /** @personalData user.contact.address.street */
  @Column()
  street: string;
}

/** @retention P3Y after course.ended */
@Entity({ name: 'members' })
export class Pupil {
  /** @personalData user.name */
  @Column()
  name: string;

  @Column(() => Address)
  home: Address;

  @OneToMany(() => Lesson, (lesson) => lesson.pupil)
  lessons: Lesson[];
}

@Entity()
export class Lesson {
  @ManyToOne(() => Pupil, (pupil) => pupil.lessons)
  pupil: Pupil;

  @Column()
  room: string;

  /** @personalData user.health_and_medical */
  @Column({ nullable: true })
  allergy: string | null;

  /** @personalData user.name */
  @Column({ nullable: true })
  bookedBy: string | null;
}

@Entity()
export class Trainer {
  /** @personalData user.contact.email */
  @Column()
  email: string;
}

@Entity()
export class HeadTrainer extends Trainer {}
