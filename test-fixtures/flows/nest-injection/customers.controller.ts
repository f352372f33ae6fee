import { Body, Controller, Get, Logger, Param, Post } from '@nestjs/common';
import type { Customer } from './customer';
import { CustomersService } from './customers.service';

@Controller('customers')
export class CustomersController {
  private readonly logger = new Logger('customers');

  constructor(private readonly customers: CustomersService) {}

  @Post()
  create(@Body() body: Customer): { id: string } {
    this.logger.debug(`creating ${body.phone}`); // ✗ no-plaintext-logging: 'body.phone' (user.contact.phone_number, declared on Customer) reaches 'this.logger.debug' in the clear.
    this.logger.debug(`creating ${body.id}`);
    this.customers.note(body.id);
    this.customers.note(body.email); // ✗ no-plaintext-logging: 'body.email' (user.contact.email, declared on Customer) reaches 'this.logger.log' in the clear, by way of note() and record().
    return { id: this.customers.register(body) };
  }

  @Get(':id')
  show(@Param('id') id: string): string {
    this.logger.log(id);
    return id;
  }
}
