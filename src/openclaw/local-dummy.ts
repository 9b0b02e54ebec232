/** Keys that servers on the same machine ask for and never check, as written for them (seen in real configs, and in those servers' own docs). */
const dummies = new Set(
  (
    'ollama ollama-local lmstudio lm-studio vllm vllm-local llama llamacpp llama-cpp llama.cpp localai mlx sglang jan koboldcpp litellm ' +
    'local local-model local-key local-only local-token local-dev custom-local apple-fm-local lmstudio-local sk-local sk-dummy sk-test sk-none ' +
    'sk-1234 unused unneeded noop null undefined empty na n/a any anything dummy fake test key x xx - . 0 1'
  ).split(' '),
);

/** `none`, `no-key`, `not-needed`, `none-required`, `sk-no-key-required`: that there is none, and why. */
const denial =
  /^(?:sk[-_])?(?:no|none|not)(?:[-_ ]?(?:api)?[-_ ]?(?:key|token|auth))?(?:[-_ ]?(?:is[-_ ])?(?:required|needed|used|necessary))?$/;

/** Whether a model key is one that some local server merely wants to be there. */
export function isLocalDummy(text: string): boolean {
  if (text.length > 40) return false;
  const lower = text.toLowerCase();
  return (
    dummies.has(lower) ||
    denial.test(lower) ||
    /^[a-z0-9]{1,16}(?:[-_][a-z0-9]{1,12}){0,3}[-_](?:local|key|token|dummy|apikey|proxy|secret)$/.test(lower)
  );
}
