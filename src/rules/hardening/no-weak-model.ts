import { modelChecks } from '../../openclaw/audit/models';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

export const noWeakModel = defineRule({
  meta: {
    id: 'hardening/no-weak-model',
    summary: 'A model that has tools is hard to talk into misusing them.',
    rationale: `Whatever an agent reads may try to instruct it: a web page, a mail, a message in a group. Large current models resist better than small and old ones, so
\`openclaw security audit\` names models below a tier, and is strict with small ones that may read the web. The lists are OpenClaw's own, by name; a model
that they do not know passes. Aliases are followed as the release does.`,
    messages: auditMessages(modelChecks),
  },
  examples: {
    bad: [
      {
        title: 'an old model',
        files: { 'openclaw.json': '{ agents: { defaults: { model: { primary: «"openai/gpt-3.5-turbo"» } } } }' },
        reports: ['models-legacy', 'models-weak-tier'],
      },
      {
        title: 'a small tier',
        files: { 'openclaw.json': '{ agents: { entries: { ops: { model: «"anthropic/claude-haiku-4-5"» } } } }' },
        reports: ['models-weak-tier'],
      },
      {
        title: 'a small model that reads the web',
        files: {
          'openclaw.json':
            '{ agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6", fallbacks: [«"ollama/llama3.1:8b"»] } } } }',
        },
        reports: ['models-small-params'],
      },
      {
        title: 'a small model that does not',
        files: {
          'openclaw.json':
            '{ tools: { byProvider: { ollama: { deny: ["group:web", "browser"] } } }, agents: { defaults: { model: { primary: «"ollama/llama3.1:8b"» } } } }',
        },
        reports: ['models-small-params-note'],
      },
    ],
    good: [
      {
        title: 'a current model',
        files: { 'openclaw.json': '{ agents: { defaults: { model: { primary: "anthropic/claude-opus-4-6" } } } }' },
      },
      {
        title: 'a model nobody knows',
        files: { 'openclaw.json': '{ agents: { defaults: { model: { primary: "acme/large" } } } }' },
      },
    ],
  },
  check: (subject) => auditProblems(modelChecks, subject),
});
