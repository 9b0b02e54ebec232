import type { JudgedFinding } from '../model/finding';
import { code, link, markup, type Markdown } from './markdown';
import { visiblePath } from './visible';

/** A repository on a GitHub server, at one commit. */
export interface Links {
  /** With scheme, without a slash at the end: `https://github.com`. */
  readonly server: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
}

/** Where a finding stands, as `path:line`, linked to that line at the commit. */
export function placeOf({ location }: JudgedFinding, links: Links | null): Markdown {
  switch (location.kind) {
    case 'region': {
      const { path, region } = location;
      const lines =
        region.endLine > region.startLine ? `#L${region.startLine}-L${region.endLine}` : `#L${region.startLine}`;
      return linked(code(`${visiblePath(path, 160)}:${region.startLine}`), path, lines, links);
    }
    case 'file':
      return linked(code(visiblePath(location.path, 160)), location.path, '', links);
    case 'repository':
      return markup`the repository`;
    case 'commit':
      return markup`${code(visiblePath(location.path, 160))} in ${code(location.commit.slice(0, 12))}`;
  }
}

function linked(label: Markdown, path: string, fragment: string, links: Links | null): Markdown {
  if (links === null) return label;
  const segments = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent);
  if (segments.includes('..') || segments.includes('.')) return label;
  return link(label, `${links.server}/${links.repository}/blob/${links.commit}/${segments.join('/')}${fragment}`);
}
