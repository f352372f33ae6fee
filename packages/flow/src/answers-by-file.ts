/** Answers about places, by file and by range within it. */
export type ByFile<Answer> = Map<string, Map<string, Answer>>;

/** The answers about places in a file, to which more are added. */
export function answersIn<Answer>(known: ByFile<Answer>, file: string): Map<string, Answer> {
  const answers = known.get(file) ?? new Map<string, Answer>();
  known.set(file, answers);
  return answers;
}

/** What an edit leaves: answers in files that it does not touch, but for those that speak of something that it moved. */
export function stillKnown<Answer>(
  before: ByFile<Answer>,
  isAffected: (file: string) => boolean,
  isMoved: (answer: Answer) => boolean = () => false,
): ByFile<Answer> {
  const known = [...before].filter(([file]) => !isAffected(file));
  for (const [, answers] of known) for (const [key, answer] of answers) if (isMoved(answer)) answers.delete(key);
  return new Map(known);
}
