interface Job<Data> {
  id: string;
  data: Data;
}

abstract class Task<Data> {
  handle(job: Job<Data>): void {
    console.log(job.id, job.data); // ✗ no-plaintext-logging: 'job.data' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
    this.run(job);
  }

  abstract run(job: Job<Data>): void;
}

class Mailing extends Task<{ email: string; letter: string }> {
  run(job: Job<{ email: string; letter: string }>): void {
    console.log(job.data.letter);
  }
}

abstract class Sweep<Data> {
  handle(job: Job<Data>): void {
    console.log(job.id, job.data);
  }
}

class Sweeping extends Sweep<{ folder: string }> {}

export const tasks = [new Mailing(), new Sweeping()];
