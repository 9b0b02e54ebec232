import type { Issuer } from '../issuer';
import { channels } from './channels';
import { clouds } from './clouds';
import { forges } from './forges';
import { modelProviders } from './model-providers';
import { searchTools } from './search-tools';
import { services } from './services';

/** Every issuer whose credentials are known by format. The first that matches names a credential. */
export const issuers: readonly Issuer[] = [
  ...services,
  ...modelProviders,
  ...channels,
  ...searchTools,
  ...clouds,
  ...forges,
];
