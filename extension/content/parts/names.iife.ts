import * as part from './names.ts';
import { definePart } from './part.ts';

definePart('names', part);
