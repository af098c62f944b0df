import * as part from '../../../src/restore/page.ts';
import { definePart } from './part.ts';

definePart('page', part);
