import { isNamed, type Location } from '../model/location';
import { code, link, markup, type Markdown } from './markdown';
import type { PageContext } from './page';
import { stateDirectory } from './state-directory';
import { visible } from './visible';

/** A repository on a GitHub server, at one commit. */
export interface Links {
  /** With scheme, without a slash at the end: `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
}

/** Where a finding of a state directory stands, as `path:line`, linked to that line at the commit. */
export function placeOf(location: Location, directory: string, { links, targets }: PageContext): Markdown {
  switch (location.kind) {
    case 'region': {
      const { path, region } = location;
      const lines =
        region.endLine > region.startLine ? `#L${region.startLine}-L${region.endLine}` : `#L${region.startLine}`;
      return linked(code(`${visible(path, 160)}:${region.startLine}`), path, lines, links);
    }
    case 'file':
      return linked(code(location.path, 160), location.path, '', links);
    case 'repository': {
      const named = stateDirectory(directory, targets);
      return named === null ? markup`the repository` : markup`state directory ${code(named, 160)}`;
    }
    case 'commit':
      return markup`${code(location.path, 160)} in ${code(location.commit.slice(0, 12))}`;
  }
}

function linked(label: Markdown, path: string, fragment: string, links: Links | null): Markdown {
  if (links === null || !isNamed(path)) return label;
  const segments = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent);
  if (segments.includes('..') || segments.includes('.')) return label;
  return link(label, `${links.server}/${links.repository}/blob/${links.commit}/${segments.join('/')}${fragment}`);
}
