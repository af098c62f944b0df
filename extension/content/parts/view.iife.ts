import * as part from '../../reader/view.tsx';
import { definePart } from './part.ts';

definePart('view', part);
