import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { Roles, RolesGuard } from '../shared/auth';
import { ResearchService } from './research.service';

@Controller('research')
@UseGuards(RolesGuard)
@Roles('researcher')
export class ResearchController {
  constructor(private readonly research: ResearchService) {}

  @Post('tables')
  table(@Body() { patientIds }: { patientIds: string[] }): Promise<void> {
    return this.research.submitTable(patientIds);
  }

  @Post('cases')
  cases(@Body() { patientIds }: { patientIds: string[] }): Promise<void> {
    return this.research.submitCases(patientIds);
  }
}
