import { Controller, Delete, Param, Post, UseGuards } from '@nestjs/common';
import { CurrentStaff, Roles, RolesGuard, type StaffMember } from '../shared/auth';
import { AccessService } from './access.service';
import { ErasureService } from './erasure.service';

@Controller('privacy/patients/:id')
@UseGuards(RolesGuard)
@Roles('privacy-officer')
export class PrivacyController {
  constructor(
    private readonly access: AccessService,
    private readonly erasure: ErasureService,
  ) {}

  @Post('archive')
  async archive(@Param('id') id: string): Promise<{ path: string }> {
    return { path: await this.access.archiveOf(id) };
  }

  @Delete()
  erase(@Param('id') id: string, @CurrentStaff() staff: StaffMember): Promise<void> {
    return this.erasure.erase(id, staff.staffId);
  }
}
