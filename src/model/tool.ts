/** This tool, as reports name it. The version is package.json's; a test holds the two together. */
export const tool = {
  name: 'OpenClaw Config Check',
  version: '0.1.0',
} as const;
