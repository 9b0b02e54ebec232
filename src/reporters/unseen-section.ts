import { folded, markup, shellBlock, type Markdown } from './markdown';

/**
 * What only the host can tell, with the hardening guide's commands, corrected where OpenClaw itself refuses them: `--bind` takes
 * `loopback`, not an address (tried with 2026.2.9, 2026.4.15 and 2026.9.6).
 */
export const unseenSection: Markdown = folded(
  'What this check cannot see',
  markup`It reads the repository, not the host. There, look at what the gateway listens on (\`127.0.0.1\` or \`::1\` is right; \`0.0.0.0\` is open to the network):

${shellBlock(["netstat -an | grep -E '[.:]18789' | grep LISTEN"])}

If it is open, set \`gateway.bind\` to \`"loopback"\`, or start it by hand so:

${shellBlock(['openclaw gateway --bind loopback --port 18789'])}

File modes, which git does not carry:

${shellBlock([
  'chmod 700 ~/.openclaw',
  'chmod 600 ~/.openclaw/openclaw.json',
  'chmod 600 ~/.openclaw/.env 2>/dev/null || true',
  'chmod 700 ~/.openclaw/credentials 2>/dev/null || true',
])}

And OpenClaw's own live audit:

${shellBlock(['openclaw security audit --deep'])}`,
);
