import {
  All,
  applyDecorators,
  BadGatewayException,
  BadRequestException,
  type CanActivate,
  ConflictException,
  ConsoleLogger,
  Controller,
  Delete,
  ForbiddenException,
  GatewayTimeoutException,
  Get,
  GoneException,
  HttpException,
  HttpVersionNotSupportedException,
  ImATeapotException,
  InternalServerErrorException,
  Logger,
  type LoggerService,
  MethodNotAllowedException,
  MisdirectedException,
  NotAcceptableException,
  NotFoundException,
  NotImplementedException,
  Patch,
  PayloadTooLargeException,
  Post,
  PreconditionFailedException,
  Put,
  RequestTimeoutException,
  ServiceUnavailableException,
  UnauthorizedException,
  UnprocessableEntityException,
  UnsupportedMediaTypeException,
  UseGuards,
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

export function refuse(customer: Customer): readonly Error[] {
  return [
    new HttpException(`No plan for ${customer.email}`, 402), // ✗ no-personal-data-in-errors
    new HttpException(`No plan ${customer.plan}`, 402),
    new BadGatewayException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new BadRequestException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new ConflictException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new ForbiddenException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new GatewayTimeoutException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new GoneException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new HttpVersionNotSupportedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new ImATeapotException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new InternalServerErrorException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new MethodNotAllowedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new MisdirectedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new NotAcceptableException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new NotFoundException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new NotImplementedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new PayloadTooLargeException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new PreconditionFailedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new RequestTimeoutException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new ServiceUnavailableException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new UnauthorizedException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new UnprocessableEntityException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
    new UnsupportedMediaTypeException(`Refused ${customer.email}`), // ✗ no-personal-data-in-errors
  ];
}

class StaffGuard implements CanActivate {
  canActivate(): boolean {
    return false;
  }
}

const ForStaff = () => applyDecorators(UseGuards(StaffGuard));

@Controller('staff')
@UseGuards(new StaffGuard())
export class StaffController {
  @ForStaff()
  close(): void {}
}
