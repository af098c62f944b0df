// No markup sink and no code from text, anywhere in the product: markup is built node by node.
import { codeOnly, report, sources } from './lib/sources.mjs';

const SINKS = [
  /\b(?:innerHTML|outerHTML)\b/,
  /\binsertAdjacentHTML\b/,
  /\bdocument\.write(?:ln)?\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\b(?:setHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\b/,
  /(?<![\w.$])eval\s*\(/,
  /\bnew Function\b/,
];

const findings = [];
for (const { path, text } of sources(['src', 'cli', 'extension'], { tests: true })) {
  codeOnly(text)
    .split('\n')
    .forEach((line, i) => {
      for (const sink of SINKS) if (sink.test(line)) findings.push(`${path}:${i + 1}: ${line.trim().slice(0, 100)}`);
    });
}
report('sinks', findings);
