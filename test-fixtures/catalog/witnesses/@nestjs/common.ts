import {
  All,
  ConsoleLogger,
  Controller,
  Delete,
  Get,
  Logger,
  type LoggerService,
  Patch,
  Post,
  Put,
} from '@nestjs/common';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(service: LoggerService, customer: Customer): void {
  const logger = new Logger('Mail');
  logger.log(`Mailed ${customer.email}`); // ✗ no-plaintext-logging
  logger.error('Could not mail', customer.email); // ✗ no-plaintext-logging
  Logger.warn(customer.email); // ✗ no-plaintext-logging
  new ConsoleLogger().debug(customer.email); // ✗ no-plaintext-logging
  service.log({ email: customer.email }); // ✗ no-plaintext-logging
  logger.log(`Mailed a customer of ${customer.plan}`);
}

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

@Controller('accounts')
export class AccountController {
  @Get()
  async get(): Promise<unknown> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Post()
  async post(): Promise<unknown> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Put()
  async put(): Promise<unknown> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Patch()
  async patch(): Promise<unknown> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @Delete()
  async delete(): Promise<unknown> {
    return await findAccount(); // ✗ no-excessive-response
  }

  @All('id')
  async all(): Promise<unknown> {
    const { id } = await findAccount();
    return { id };
  }
}
