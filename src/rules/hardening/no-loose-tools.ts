import { elevatedChecks } from '../../openclaw/audit/elevated';
import { execChecks } from '../../openclaw/audit/exec';
import { safeBinChecks } from '../../openclaw/audit/safe-bins';
import { toolProfileChecks } from '../../openclaw/audit/tool-profile';
import { defineRule } from '../rule';
import { auditMessages } from './audit-messages';
import { auditProblems } from './audit-problems';

const checks = [...execChecks, ...safeBinChecks, ...elevatedChecks, ...toolProfileChecks];

export const noLooseTools = defineRule({
  meta: {
    id: 'hardening/no-loose-tools',
    summary: 'Commands run only where and as far as the tool policy means them to.',
    rationale: `\`exec\` is a shell. Whatever else the tool policy forbids, a command can do it: write files although \`write\` is denied, reach MCP
servers although the skills are limited. So it matters where commands run (\`tools.exec.host\`, the sandbox mode), which ask first
(\`tools.exec.mode\`), and which never do: a program in \`safeBins\` that interprets what it is given is as good as a shell, and a folder in
\`safeBinTrustedDirs\` that others can write to lets them choose the program.`,
    messages: auditMessages(checks),
  },
  examples: {
    bad: [
      {
        title: 'any command, without asking',
        files: { 'openclaw.json': '{ tools: { exec: { mode: «"full"» } } }' },
        reports: ['tools-exec-security-full-configured'],
      },
      {
        title: 'the same, and anybody may write',
        files: {
          'openclaw.json': '{ tools: { exec: { security: «"full"» } }, channels: { slack: { groupPolicy: "open" } } }',
        },
        reports: ['tools-exec-security-full-configured-error'],
      },
      {
        title: 'no sandbox to run in',
        files: { 'openclaw.json': '{ tools: { exec: { host: «"sandbox"» } } }' },
        reports: ['tools-exec-host-sandbox-no-sandbox-defaults'],
      },
      {
        title: 'an agent without a sandbox',
        files: { 'openclaw.json': '{ agents: { entries: { ops: { tools: { exec: { host: «"sandbox"» } } } } } }' },
        reports: ['tools-exec-host-sandbox-no-sandbox-agents'],
      },
      {
        title: 'read-only, but for the shell',
        files: { 'openclaw.json': '{ «tools»: { deny: ["write", "edit", "apply_patch"] } }' },
        reports: ['tools-exec-fs-tools-disabled-but-exec-enabled'],
      },
      {
        title: 'skills limited, servers in reach',
        files: {
          'openclaw.json':
            '{ agents: { entries: { ops: { «skills»: ["notes"] } } }, mcp: { servers: { files: { command: "files-server" } } } }',
        },
        reports: ['tools-exec-agent-skill-mcp-boundary-drift'],
      },
      {
        title: 'an interpreter that never asks',
        files: { 'openclaw.json': '{ tools: { exec: { safeBins: ["head", «"/usr/bin/Python3"»] } } }' },
        reports: ['tools-exec-safe-bins-interpreter-unprofiled'],
      },
      {
        title: 'a filter that does more',
        files: { 'openclaw.json': '{ tools: { exec: { safeBins: [«"jq"»] } } }' },
        reports: ['tools-exec-safe-bins-broad-behavior'],
      },
      {
        title: 'programs of a temporary folder',
        files: {
          'openclaw.json': '{ tools: { exec: { safeBinTrustedDirs: ["/usr/bin", «"/tmp/../var/tmp/bin"»] } } }',
        },
        reports: ['tools-exec-safe-bin-trusted-dirs-risky'],
      },
      {
        title: 'everybody may leave the sandbox',
        files: { 'openclaw.json': '{ tools: { elevated: { allowFrom: { «discord»: ["*"] } } } }' },
        reports: ['tools-elevated-allow-from-wildcard'],
      },
      {
        title: 'one agent past the minimum',
        files: {
          'openclaw.json':
            '{ tools: { profile: "minimal" }, agents: { entries: { ops: { tools: { profile: «"coding"» } } } } }',
        },
        reports: ['tools-profile-minimal-overridden'],
      },
    ],
    good: [
      { title: 'commands that ask', files: { 'openclaw.json': '{ tools: { exec: { mode: "ask" } } }' } },
      {
        title: 'read-only in a sandbox',
        files: {
          'openclaw.json':
            '{ tools: { deny: ["write", "edit", "apply_patch"] }, agents: { defaults: { sandbox: { mode: "all" } } } }',
        },
      },
      {
        title: 'an interpreter with a profile',
        files: {
          'openclaw.json':
            '{ tools: { exec: { safeBins: ["python3"], safeBinProfiles: { python3: { maxPositional: 0 } } } } }',
        },
      },
    ],
  },
  check: (subject) => auditProblems(checks, subject),
});
