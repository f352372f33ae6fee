import { NextResponse } from 'next/server';
import { requireRole } from '@/lib/auth';
import { problemResponse } from '@/lib/http/problem';
import { customerRepository } from '@/server/customers';
import { eraseCustomer } from '@/server/privacy';

interface Context {
  params: Promise<{ id: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<NextResponse> {
  try {
    await requireRole('SUPPORT', 'ADMIN');
    return NextResponse.json(await customerRepository.profile((await params).id));
  } catch (error) {
    return problemResponse(error);
  }
}

export async function DELETE(_request: Request, { params }: Context): Promise<NextResponse> {
  try {
    await requireRole('ADMIN');
    await eraseCustomer((await params).id);
    return new NextResponse(null, { status: 204 });
  } catch (error) {
    return problemResponse(error);
  }
}
