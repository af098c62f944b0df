import * as part from './files.ts';
import { definePart } from './part.ts';

definePart('files', part);
