import { Body, Controller, Get, Param, Patch, Post, Query, UseGuards, UseInterceptors } from '@nestjs/common';
import { Roles, RolesGuard } from '../shared/auth';
import { RequestLogInterceptor } from '../shared/logging';
import { CallbackRequestDto, RegisterPatientDto, UpdateContactDto, type PatientCard } from './dto';
import { toCard } from './patient.mapper';
import { PatientsService } from './patients.service';

@Controller('patients')
@UseGuards(RolesGuard)
@UseInterceptors(RequestLogInterceptor)
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  @Post()
  @Roles('reception')
  register(@Body() dto: RegisterPatientDto): Promise<PatientCard> {
    return this.patients.register(dto);
  }

  @Get()
  @Roles('reception', 'nurse', 'physician')
  search(@Query('name') name: string): Promise<PatientCard[]> {
    return this.patients.search(name);
  }

  @Get('denominations/:name')
  @Roles('reception')
  ofDenomination(@Param('name') name: string): Promise<PatientCard[]> {
    return this.patients.ofDenomination(name);
  }

  @Get(':id')
  @Roles('reception', 'nurse', 'physician')
  async one(@Param('id') id: string): Promise<PatientCard> {
    return toCard(await this.patients.byId(id));
  }

  @Patch(':id/contact')
  @Roles('reception')
  changeContact(@Param('id') id: string, @Body() dto: UpdateContactDto): Promise<void> {
    return this.patients.changeContact(id, dto);
  }

  @Post('callbacks')
  @Roles('reception')
  callBack(@Body() dto: CallbackRequestDto): Promise<void> {
    return this.patients.callBack(dto);
  }
}
