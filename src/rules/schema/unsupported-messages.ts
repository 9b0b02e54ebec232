import type { Severity } from '../../model/severity';

const where = '{{field}} is no field of OpenClaw {{release}}';
const guide = 'the hardening guide lists it among the fields that are not supported';
const guessed = 'The release is a guess here: if it is right, the gateway refuses this configuration.';

/** What may be said of a field that the release does not have. `…-guess`: the release itself is only a guess. */
export const unsupportedMessages = {
  unsupported: { severity: 'error', text: `${where}, nor of any other release known here.` },
  misspelt: { severity: 'error', text: `${where}; the nearest one is {{nearest}}.` },
  'misspelt-beside': {
    severity: 'error',
    text: `${where}; it is probably meant for {{nearest}}, which is also there.`,
  },
  misplaced: { severity: 'error', text: `${where}, nor of any other release known here; {{place}} is one.` },
  foreign: {
    severity: 'error',
    text: 'This does not look like an OpenClaw configuration: OpenClaw {{release}} takes none of its {{count}} top-level fields.',
  },
  listed: { severity: 'error', text: `${where}, nor of any other release known here; ${guide}.` },
  'listed-misplaced': {
    severity: 'error',
    text: `${where}, nor of any other release known here; ${guide}. {{place}} is one that the release has.`,
  },
  retired: { severity: 'error', text: `${where}: it was retired in {{retired}}.` },
  'retired-guess': { severity: 'warning', text: `${where}: it was retired in {{retired}}. ${guessed}` },
  moved: { severity: 'error', text: `${where}: it was retired in {{retired}}, and {{successor}} took its place.` },
  'moved-guess': {
    severity: 'warning',
    text: `${where}: it was retired in {{retired}}, and {{successor}} took its place. ${guessed}`,
  },
  'moved-later': {
    severity: 'error',
    text: `${where}: it was retired in {{retired}}, and {{successor}} takes its place from {{new}} on.`,
  },
  'moved-later-guess': {
    severity: 'warning',
    text: `${where}: it was retired in {{retired}}, and {{successor}} takes its place from {{new}} on. ${guessed}`,
  },
  'listed-retired': { severity: 'error', text: `${where}: it was retired in {{retired}}, and ${guide}.` },
  'listed-retired-guess': {
    severity: 'warning',
    text: `${where}: it was retired in {{retired}}, and ${guide}. ${guessed}`,
  },
  'not-yet': { severity: 'error', text: `${where}: it is new in {{new}}.` },
  'not-yet-guess': { severity: 'warning', text: `${where}: it is new in {{new}}. ${guessed}` },
  migrated: {
    severity: 'warning',
    text: `${where}, which moves it in memory each time it loads the file; a later release will refuse it.`,
  },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly text: string }>>;

export type UnsupportedId = keyof typeof unsupportedMessages;
