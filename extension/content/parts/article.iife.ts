import * as part from '../../../src/restore/article.ts';
import { definePart } from './part.ts';

definePart('article', part);
