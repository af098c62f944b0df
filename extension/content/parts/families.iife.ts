import * as part from './families.ts';
import { definePart } from './part.ts';

definePart('families', part);
