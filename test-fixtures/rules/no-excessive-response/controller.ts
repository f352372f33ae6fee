import { Controller, Get, Post } from '@nestjs/common';
import { Exclude } from 'class-transformer';
import { findUser, type User } from './user.ts';

class UserService {
  async load(id: string): Promise<User> {
    return await findUser(id);
  }
}

class Member {
  id = '';

  @Exclude()
  password = '';
}

declare function findMember(id: string): Promise<Member>;

/** A member that signs in by itself, with what its superclass leaves out. */
class Lead extends Member {
  passwordHash = '';
}

function memberOf(user: User): Member {
  const member = new Member();
  member.id = user.id;
  member.password = user.passwordHash;
  return member;
}

function leadOf(user: User): Lead {
  const lead = new Lead();
  lead.password = user.passwordHash;
  lead.passwordHash = user.passwordHash;
  return lead;
}

@Controller('users')
export class UserController {
  constructor(private readonly users: UserService) {}

  @Get(':id')
  async one(id: string): Promise<User> {
    return await this.users.load(id); // ✗ no-excessive-response: 'await this.users.load(id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '@Get', and whoever reads it needs no credentials.
  }

  @Get(':id/summary')
  async summary(id: string): Promise<{ email: string }> {
    const { email } = await this.users.load(id);
    return { email };
  }

  /** Left out when it is serialised. */
  @Get(':id/member')
  async member(id: string): Promise<Member> {
    return await findMember(id);
  }

  /** What was put into the field is left out, too, whatever it was called before. */
  @Get(':id/mapped')
  async mapped(id: string): Promise<Member> {
    return memberOf(await this.users.load(id));
  }

  @Get(':id/lead')
  async lead(id: string): Promise<{ lead: Lead }> {
    const user = await this.users.load(id);
    return { lead: leadOf(user) }; // ✗ no-excessive-response: 'user' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of '@Get', and whoever reads it needs no credentials.
  }

  @Post()
  async create(id: string): Promise<{ user: User }> {
    const user = await this.users.load(id);
    return { user }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '@Post', and whoever reads it needs no credentials.
  }

  /** No handler. */
  async load(id: string): Promise<User> {
    return await this.users.load(id);
  }
}
