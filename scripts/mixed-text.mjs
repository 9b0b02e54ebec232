/** Text as state directories hold it: notes, logs, transcripts and code, in files of 2 to 64 KiB; every twentieth holds a credential. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, source } from './source.mjs';

const words =
  'the gateway agent session config token model channel of a to is and for with memory note plan review run'.split(' ');

/** @returns {Uint8Array[]} files of so many bytes together, the same in every run */
export function mixedText(bytes) {
  const { fillTemplate } = source('src/credentials/sample.ts');
  const code = readFileSync(join(root, 'node_modules/typescript/lib/typescript.js'), 'utf8').slice(0, 4e6);
  let seed = 7;
  const random = (limit) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % limit;
  };
  const sentence = (count) => Array.from({ length: count }, () => words[random(words.length)]).join(' ');
  const hex = (count) => Array.from({ length: count }, () => random(16).toString(16)).join('');
  const time = () => `2026-03-${10 + random(20)}T10:${10 + random(49)}:00.${100 + random(900)}Z`;
  const id = () => [8, 4, 4, 4, 12].map(hex).join('-');
  const makers = [
    () => `${sentence(4 + random(20))}.\n`,
    () =>
      `${time()} [gateway] info ${sentence(3)} run=${id()} took ${random(5000)}ms ~/agents/main/sessions/${id()}.jsonl\n`,
    () => {
      const message = { role: 'assistant', content: [{ type: 'text', text: `${sentence(40)}\n${sentence(9)}` }] };
      const signature = random(5) === 0 ? fillTemplate('{b300}==', random(1e6)) : undefined;
      return `${JSON.stringify({ type: 'message', id: hex(8), timestamp: time(), message, signature })}\n`;
    },
    () => {
      const start = random(code.length - 4000);
      return code.slice(start, start + 4000);
    },
  ];
  const files = [];
  for (let left = bytes; left > 0;) {
    const size = Math.min(left, 2048 + random(62 * 1024));
    const maker = makers[files.length % makers.length];
    let text = files.length % 20 === 0 ? `token: ${fillTemplate('xoxb-{d12}-{d13}-{a24}', files.length + 1)}\n` : '';
    while (text.length < size) text += maker();
    files.push(Buffer.from(text.slice(0, size)));
    left -= size;
  }
  return files;
}
