import type { AuditProbe, Fragment } from './probe';

/** Which models, and what small ones can reach. */
export const modelProbes: readonly AuditProbe[] = [
  {
    checkId: 'models.legacy',
    fires: [
      model('openrouter/openai/gpt-3.5-turbo'),
      model('openrouter/anthropic/claude-2.1'),
      image('openrouter/openai/gpt-4-0613'),
    ],
    quiet: [model('openrouter/openai/gpt-5'), model('openrouter/anthropic/claude-20')],
  },
  {
    checkId: 'models.weak_tier',
    fires: [
      model('anthropic/claude-haiku-4-5'),
      model('openrouter/openai/gpt-4o'),
      model('anthropic/claude-opus-4-1'),
      model({ primary: 'anthropic/claude-opus-4-6', fallbacks: ['anthropic/claude-sonnet-4'] }),
      { agents: { entries: { main: { model: 'anthropic/claude-haiku-4-5' } } } },
      image('openrouter/openai/gpt-4.1'),
    ],
    quiet: [
      model('anthropic/claude-opus-4-6'),
      model('anthropic/claude-sonnet-4-5'),
      model('openrouter/openai/gpt-5.2-mini'),
      model('anthropic/claude-3-7-sonnet'),
      model('openrouter/qwen/qwen3-max'),
    ],
  },
  {
    checkId: 'models.small_params',
    fires: [
      model('ollama/llama3.1-8b'),
      model('ollama/qwen-300b'),
      { ...model('ollama/llama3-70b'), tools: { deny: ['group:web', 'browser'] } },
      { ...model('ollama/llama3-70b'), tools: { web: { fetch: { enabled: false } } }, browser: { enabled: false } },
      { agents: { defaults: { model: 'ollama/mistral-7b', sandbox: { mode: 'all' } } } },
      { ...model('ollama/mistral-7b'), tools: { byProvider: { ollama: { deny: ['group:web', 'browser'] } } } },
      { ...model('ollama/gemma-2b'), plugins: { deny: ['browser'] }, tools: { web: { fetch: { enabled: false } } } },
      { ...model('ollama/gemma-2b'), plugins: { allow: ['ollama'] }, tools: { web: { fetch: { enabled: false } } } },
      { ...model('ollama/gemma-2b'), tools: { profile: 'coding' } },
      { ...model('ollama/gemma-2b'), tools: { profile: 'messaging' } },
      {
        agents: {
          entries: { main: { model: { primary: 'ollama/phi-3b' }, tools: { deny: ['group:web', 'browser'] } } },
        },
      },
    ],
    quiet: [
      model('ollama/llama3.1-405b'),
      image('ollama/llava-7b'),
      model('ollama/8bit'),
      model('ollama/mixtral-8x7b'),
      model('anthropic/claude-opus-4-6'),
    ],
  },
];

function model(value: unknown): Fragment {
  return { agents: { defaults: { model: value } } };
}

function image(value: unknown): Fragment {
  return { agents: { defaults: { imageModel: value } } };
}
