import * as markdown from '../../../src/markdown.ts';
import { definePart } from './part.ts';

definePart('markdown', markdown);
