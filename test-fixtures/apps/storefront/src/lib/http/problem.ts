import { NextResponse } from 'next/server';

export class Problem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Problem';
    this.status = status;
  }
}

export const notFound = (what: string, id: string | number): Problem => new Problem(404, `${what} ${id} is unknown`);

export function problemResponse(error: unknown): NextResponse {
  const status = error instanceof Problem ? error.status : 500;
  return NextResponse.json({ error: status === 500 ? 'unexpected' : String(error) }, { status });
}
