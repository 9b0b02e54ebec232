import { mayHoldCredential } from '../credentials/credentials-in';
import { newestRelease } from '../openclaw/releases';
import { schemaOf } from '../openclaw/schema-table';

/** Does what every check needs whatever the repository holds, to be called while git is reading: it takes as long as git does. */
export function warmUp(): void {
  schemaOf(newestRelease());
  mayHoldCredential(new Uint8Array(3));
}
