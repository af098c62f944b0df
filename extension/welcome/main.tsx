import { render } from 'preact';
import { preparePage } from '../ui/page.ts';
import { Welcome } from './Welcome.tsx';

render(<Welcome />, preparePage('welcome'));
