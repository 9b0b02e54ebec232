import type { Severity } from '../model/severity';
import type { Annotation } from './annotations';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Annotations as the lines that a GitHub runner reads from a step's output; empty where there are none. */
export function workflowCommands(annotations: readonly Annotation[]): string {
  return annotations.map((annotation) => `${commandOf(annotation)}\n`).join('');
}

function commandOf({ level, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  const named: readonly (readonly [string, string | number | undefined])[] = [
    ['file', file],
    ['line', startLine],
    ['endLine', endLine],
    ['col', startColumn],
    ['endColumn', endColumn],
    ['title', title],
  ];
  const words = named.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${commands[level]} ${words.join(',')}::${escapeData(message)}`;
}

/** The runner's own escapes (actions/runner, ActionCommand): a line break would end the command and start the next. */
function escapeData(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(property: string): string {
  return escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
