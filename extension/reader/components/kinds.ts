import type { Article } from '../../../src/model/article.ts';
import type { Entity, EntityType } from '../../../src/model/entity.ts';
import { t } from '../../platform/i18n.ts';
import { mark } from '../highlights/highlighter.ts';
import { putSheet } from '../sheet.ts';
import { TextIndex } from '../highlights/text-index.ts';

/** A line and a colour for each kind: told apart by form alone, and at least 3 to 1 on white and on the dark paper. */
const LINES: readonly (readonly [kind: EntityType, line: string])[] = [
  ['person', 'solid 2px #2f7fd6'],
  ['place', 'dotted 3px #2a9257'],
  ['organization', 'double 1px #ab7027'],
  ['event', 'wavy 1px #c2528b'],
  ['work', 'dashed 2px #8a63d2'],
  ['date', 'solid 1px #7a7f87'],
];

/** The line as the edge of a box; borders know no waves, which are drawn as two slopes. */
function lineUnder(line: string): string {
  const [form, width, colour] = line.split(' ');
  if (form !== 'wavy') return `border-block-end: ${form} ${form === 'double' ? '3px' : width} ${colour};`;
  const slope = (angle: number) => `linear-gradient(${angle}deg, transparent 38%, ${colour} 38% 62%, transparent 62%)`;
  return `background: ${slope(45)} 0 100% / 6px 4px repeat-x, ${slope(-45)} 3px 100% / 6px 4px repeat-x;`;
}

const SHEET = `
${LINES.map(([kind, line]) => `.kinds .${kind} { text-decoration: underline ${line}; } .mark-kind-${kind} { ${lineUnder(line)} }`).join('\n')}
.kinds { position: fixed; inset-block-end: 12px; inset-inline-start: 12px; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 14px; max-width: calc(100% - 24px); padding: 6px 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); color: var(--ink); font-size: 13px; writing-mode: horizontal-tb; }
.kinds ul { display: contents; list-style: none; }
.kinds li { text-underline-offset: 4px; }
@media (forced-colors: active) { ${LINES.map(([kind]) => `.kinds .${kind}`).join(', ')} { text-decoration-color: CanvasText; } }
@media print { .kinds { display: none; } }
`;

/** Underlines what an article names, a line for each kind, with a legend. The text is not touched. */
export class KindLines {
  private takeSheet: (() => void) | undefined;
  private legend: HTMLElement | undefined;
  private watch: MutationObserver | undefined;
  private entities: readonly Entity[] = [];

  constructor(
    private readonly root: ShadowRoot,
    private readonly article: Article,
  ) {}

  get on(): boolean {
    return this.legend !== undefined;
  }

  /** Draws the lines; an empty list takes them away. */
  show(entities: readonly Entity[]): void {
    this.clear();
    const [reader, body] = [this.root.querySelector('.reader'), this.root.querySelector('.body')];
    if (entities.length === 0 || !reader || !body) return;
    this.entities = entities;
    this.takeSheet = putSheet(this.root, SHEET);
    this.legend = this.makeLegend();
    reader.append(this.legend);
    this.draw(body);
    // Another script or a note puts other nodes in; the lines follow them.
    let waiting = false;
    this.watch = new MutationObserver(() => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (this.on) this.draw(body);
      });
    });
    this.watch.observe(body, { childList: true, subtree: true, characterData: true });
  }

  clear(): void {
    this.watch?.disconnect();
    this.legend?.remove();
    this.takeSheet?.();
    this.takeSheet = undefined;
    this.watch = this.legend = undefined;
    for (const [kind] of LINES) mark(`kind-${kind}`, []);
  }

  private draw(body: Element): void {
    const texts = new TextIndex(body, this.article);
    for (const [kind] of LINES) {
      const ranges = this.entities
        .filter((e) => e.type === kind)
        .flatMap((e) => e.mentions.map((m) => texts.range({ start: m.position.start, exact: m.quote.exact })))
        .filter((r) => r !== undefined);
      mark(`kind-${kind}`, ranges);
    }
  }

  private makeLegend(): HTMLElement {
    const legend = document.createElement('section');
    legend.className = 'kinds';
    legend.setAttribute('aria-label', t('kinds_legend'));
    const list = document.createElement('ul');
    for (const [kind] of LINES) {
      const count = this.entities.filter((e) => e.type === kind).length;
      if (count === 0) continue;
      const item = document.createElement('li');
      const label = document.createElement('span');
      label.className = kind;
      label.textContent = t(`entity_${kind}`);
      item.append(label, ` ${count}`);
      list.append(item);
    }
    const off = document.createElement('button');
    off.type = 'button';
    off.textContent = t('kinds_remove');
    off.addEventListener('click', () => {
      this.clear();
      (this.root.querySelector('.scroll') as HTMLElement | null)?.focus({ preventScroll: true });
    });
    legend.append(list, off);
    return legend;
  }
}
