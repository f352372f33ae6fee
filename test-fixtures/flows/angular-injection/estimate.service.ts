import { inject, Injectable } from '@angular/core';
import { HttpClient } from '@angular/common/http';

@Injectable({ providedIn: 'root' })
export class EstimateService {
  private readonly http = inject(HttpClient);

  validate(address: string): unknown {
    return this.http.get('/api/estimates', { params: { address } });
  }

  show(id: string): unknown {
    return this.http.get(`/api/estimates/${id}`);
  }
}
