import { Injectable } from '@nestjs/common';
import OpenAI from 'openai';
import { configuration } from '../config/configuration';

/** The only place that knows the model and whose it is. */
@Injectable()
export class LanguageModel {
  private readonly openai = new OpenAI({ apiKey: configuration().openai.apiKey, maxRetries: 1 });

  async complete(instructions: string, input: string): Promise<string> {
    const answer = await this.openai.responses.create({ model: 'gpt-5-mini', instructions, input, store: false });
    return answer.output_text;
  }
}
