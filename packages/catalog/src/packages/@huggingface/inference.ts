import type { PackageModel } from '@privet/model';

const sendsFirst = { call: { sinks: [{ kind: 'recipient', data: [{ argument: 0 }] }], carries: [] } } as const;

export default {
  package: '@huggingface/inference',
  docs: 'https://huggingface.co/docs/huggingface.js/inference/README',
  recipient: { id: 'hugging-face', name: 'Hugging Face', kind: 'ai', purpose: 'essential.service', country: 'US' },
  exports: {
    InferenceClient: { construct: { returns: 'InferenceClient' } },
    HfInference: { construct: { returns: 'InferenceClient' } },
    textGeneration: sendsFirst,
    textGenerationStream: sendsFirst,
    chatCompletion: sendsFirst,
    chatCompletionStream: sendsFirst,
    summarization: sendsFirst,
    translation: sendsFirst,
    questionAnswering: sendsFirst,
    tokenClassification: sendsFirst,
    textClassification: sendsFirst,
    featureExtraction: sendsFirst,
    sentenceSimilarity: sendsFirst,
    zeroShotClassification: sendsFirst,
    automaticSpeechRecognition: sendsFirst,
    textToImage: sendsFirst,
    textToSpeech: sendsFirst,
    imageToText: sendsFirst,
  },
  types: {
    InferenceClient: {
      names: ['InferenceClient', 'HfInference'],
      members: {
        textGeneration: sendsFirst,
        textGenerationStream: sendsFirst,
        chatCompletion: sendsFirst,
        chatCompletionStream: sendsFirst,
        summarization: sendsFirst,
        translation: sendsFirst,
        questionAnswering: sendsFirst,
        tokenClassification: sendsFirst,
        textClassification: sendsFirst,
        featureExtraction: sendsFirst,
        sentenceSimilarity: sendsFirst,
        zeroShotClassification: sendsFirst,
        automaticSpeechRecognition: sendsFirst,
        textToImage: sendsFirst,
        textToSpeech: sendsFirst,
        imageToText: sendsFirst,
      },
    },
  },
} satisfies PackageModel;
