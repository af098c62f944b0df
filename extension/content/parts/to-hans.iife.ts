import * as part from './to-hans.ts';
import { definePart } from './part.ts';

definePart('to-hans', part);
