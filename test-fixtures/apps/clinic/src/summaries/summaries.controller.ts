import { Controller, Param, Post, UseGuards } from '@nestjs/common';
import { Roles, RolesGuard } from '../shared/auth';
import { SummariesService } from './summaries.service';

@Controller('summaries')
@UseGuards(RolesGuard)
@Roles('physician')
export class SummariesController {
  constructor(private readonly summaries: SummariesService) {}

  @Post('patients/:id/handover')
  handover(@Param('id') id: string): Promise<string> {
    return this.summaries.handover(id);
  }

  @Post('encounters/:id/letter')
  letter(@Param('id') id: string): Promise<string> {
    return this.summaries.dischargeLetter(id);
  }
}
