import { render } from 'preact';
import { preparePage } from '../ui/page.ts';
import { Compare } from './Compare.tsx';
import { loadComparison } from './load.ts';

const root = preparePage('compare_title');
const [first = '', second = ''] = location.hash.slice(1).split(',');
void loadComparison(first, second).then(
  (loaded) => render(<Compare loaded={loaded} />, root),
  () => render(<Compare loaded={undefined} />, root),
);
