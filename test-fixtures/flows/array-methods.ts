/** @purpose essential.service */
interface Student {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  grade: number;
}

export function enrolled(students: readonly Student[]): void {
  const addresses = students.map((student) => student.email);
  console.log(addresses); // ✗ no-plaintext-logging: 'addresses' (user.contact.email, declared on Student) reaches 'console.log' in the clear.
  const ids = students.map((student) => student.id);
  console.log(ids);
  console.log(students.map(({ id, grade }) => ({ id, grade })));

  const best = students.filter((student) => student.grade > 90);
  console.log(best); // ✗ no-plaintext-logging: 'best' (user.contact.email, declared on Student) reaches 'console.log' in the clear.
  console.log(best.length, students.some((student) => student.email === ''));

  const found = students.find((student) => student.grade === 100);
  console.log(found); // ✗ no-plaintext-logging: 'found' (user.contact.email, declared on Student) reaches 'console.log' in the clear.
  console.log(found?.grade);

  const total = students.reduce((sum, student) => sum + student.grade, 0);
  console.log(total);
  const line = students.reduce((text, student) => `${text},${student.email}`, '');
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.email, declared on Student) reaches 'console.log' in the clear.

  students.forEach((student) => {
    console.log(student.grade);
    console.log(student.email); // ✗ no-plaintext-logging: 'student.email' (user.contact.email, declared on Student) reaches 'console.log' in the clear.
  });
}
