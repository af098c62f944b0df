import { fromPage } from '../extract/index.ts';
import { restoring } from './restore.ts';

/** For a whole page of a site. */
export const page = restoring(fromPage);
