import { eachAgent, perAgent } from './roster';

/** Fields of an agent, and of the defaults, that name models (openclaw 2026.9.6, `configured-model-refs`). */
const fields = [
  'model',
  'utilityModel',
  'imageModel',
  'voiceModel',
  'pdfModel',
  'mediaModels.image',
  'mediaModels.video',
  'mediaModels.music',
  'heartbeat.model',
  'subagents.model',
  'compaction.model',
  'compaction.memoryFlush.model',
  'models',
];

/** Every place of a configuration where a model is named. */
export const modelPlaces: readonly string[] = [
  ...fields.flatMap(perAgent),
  ...['tools.exec.reviewer.model', 'tts.summaryModel'].flatMap(eachAgent),
  'tools.exec.reviewer.model',
  'tools.media.image.preferredModel',
  'tools.media.audio.preferredModel',
  'tools.media.video.preferredModel',
  'channels.modelByChannel.*.*',
  'hooks.mappings[].model',
  'hooks.gmail.model',
  'tts.summaryModel',
];
