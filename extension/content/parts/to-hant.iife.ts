import * as part from './to-hant.ts';
import { definePart } from './part.ts';

definePart('to-hant', part);
