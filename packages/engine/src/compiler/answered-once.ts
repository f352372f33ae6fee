/**
 * A question about an object of a program, whose answer is kept as long as the object lives: a question about types or
 * symbols has the checker work, and the native one costs a message to another process besides.
 */
export function answeredOnce<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before) return before.answer;
    const answer = ask(subject);
    known.set(subject, { answer });
    return answer;
  };
}
