/** Runs a task again where it fails, and tells of each failure. */
export async function withRetry<Result>(
  task: () => Promise<Result>,
  onFailure: (error: unknown, attempt: number) => void,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      onFailure(error, attempt);
      if (attempt === 3) throw error;
    }
  }
}
