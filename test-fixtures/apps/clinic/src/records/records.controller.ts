import { Body, Controller, Get, Param, Post, UseGuards } from '@nestjs/common';
import { Roles, RolesGuard } from '../shared/auth';
import { RecordEncounterDto } from './dto/record-encounter.dto';
import type { Encounter } from './encounter.entity';
import { RecordsService } from './records.service';

@Controller('records')
@UseGuards(RolesGuard)
@Roles('physician')
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  @Post()
  record(@Body() dto: RecordEncounterDto): Promise<{ id: string }> {
    return this.records.record(dto);
  }

  @Get('patients/:id')
  @Roles('physician', 'nurse')
  ofPatient(@Param('id') id: string): Promise<Encounter[]> {
    return this.records.ofPatient(id);
  }

  @Post(':id/confirmation')
  confirm(@Param('id') id: string): Promise<void> {
    return this.records.confirm(id);
  }
}
