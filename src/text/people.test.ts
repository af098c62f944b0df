import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPeople } from './people.ts';

const names = (said: string | string[], marked = false): string =>
  readPeople(said, { marked })
    .map((p) => p.name)
    .join('|');

describe('a byline', () => {
  it.each([
    ['By Mara Quill, Tom Ames', 'Mara Quill|Tom Ames'],
    ['By Mara Quill, Tom Ames, and Ola Berg', 'Mara Quill|Tom Ames|Ola Berg'],
    ['By MARA QUILL, TOM AMES and OLA BERG', 'Mara Quill|Tom Ames|Ola Berg'],
    ['Por Ana Prado, José Gil y Luis Mora', 'Ana Prado|José Gil|Luis Mora'],
    ['By: Mara Quill; Tom Ames', 'Mara Quill|Tom Ames'],
    ['By Ludwig von der Heide', 'Ludwig von der Heide'],
    ['By M. J. Quill and T. Ames', 'M. J. Quill|T. Ames'],
    ['作者:张小川,李天明', '张小川|李天明'],
    ['作者：张小川（江岸大学教授）', '张小川'],
    ['By E.J. Quill', 'E.J. Quill'],
    ['By Tom Ames Jr.', 'Tom Ames Jr.'],
    ['玛拉·奎尔', '玛拉·奎尔'],
    ['玛拉‧奎尔', '玛拉‧奎尔'],
    ['マーラ・クイル', 'マーラ・クイル'],
    ['José Ortega y Lanza', 'José Ortega y Lanza'],
    ['Ana Eça e Silva', 'Ana Eça e Silva'],
    ['Eyal Press', 'Eyal Press'],
    ['St. John Ames', 'St. John Ames'],
    ['А. С. Крылов', 'А. С. Крылов'],
    ['Wm. Ames', 'Wm. Ames'],
    ['By Dr. Mara Quill, PhD', 'Mara Quill'],
    ['By MARA QUILL | Coast Wire Press', 'Mara Quill'],
    ['By Mara Quill for Harbour Post', 'Mara Quill'],
    ['Mara Quill, Political correspondent', 'Mara Quill'],
    ['di Marco De Luca e Anna Rossi', 'Marco De Luca|Anna Rossi'],
    ['By Mara Quill Published January 1, 2024 10:30 AM', 'Mara Quill'],
    ['By Mara Quill and Tom Ames Jan. 1, 2024 at 5:00 a.m. EST', 'Mara Quill|Tom Ames'],
    ['Door Jan van der Berg en Piet de Vries', 'Jan van der Berg|Piet de Vries'],
    ['By Mara Quill, Updated 1 hour ago', 'Mara Quill'],
    ['Von Harbour-Experte Till Ames', 'Till Ames'],
    ['Von Wirtschaftsredakteurin Mara Quill', 'Mara Quill'],
    ['Autorin: Mara Quill, Projektleiterin der Werft in Solmere', 'Mara Quill'],
    ['Mara Quill, Senior Director, Content & Marketing', 'Mara Quill'],
    ['Mara Quill im Gespräch', 'Mara Quill'],
    ['Por Ana Prado e José da Silva — São Paulo', 'Ana Prado|José da Silva'],
    ['Von Jan Möller, dpa', 'Jan Möller'],
    ['Par Léa Dubois et Marc de la Tour Publié le 1 janvier 2024 à 10h30', 'Léa Dubois|Marc de la Tour'],
    ['Автор: Иван Петров, Анна Ким', 'Иван Петров|Анна Ким'],
    ['Tác giả: Nguyễn Minh Hà', 'Nguyễn Minh Hà'],
    ['홍길서 기자 hong@news.example', '홍길서'],
    ['بقلم أحمد سالم ومنى حداد', 'أحمد سالم|منى حداد'],
    ['نویسنده: مهرداد سپهری', 'مهرداد سپهری'],
    ['Mara QuillJanuary 5, 2024', 'Mara Quill'],
    ['Lena Jule Topol July 10', 'Lena Jule Topol'],
    ['Posted on', ''],
    ['Veröffentlicht am', ''],
    ['View all posts by Mara Quill', 'Mara Quill'],
    ['mehr', ''],
    ['January', ''],
    ['Updated: January 16', ''],
    ['Cleveland.com', ''],
    ['Mara Quill and Tom', 'Mara Quill|Tom'],
    ['By Mara Quill & Tom Ames', 'Mara Quill|Tom Ames'],
    ['Jane R. Penrose', 'Jane R. Penrose'],
    ['Иван Петров, корреспондент отдела общества', 'Иван Петров'],
    ['赵 培', '赵培'],
    ['沈予清、顾怀川', '沈予清|顾怀川'],
    ['Words by Mara Quill, photographs by Tom Ames', 'Mara Quill'],
    ['Mara Quill @maraquill', 'Mara Quill'],
    ['Senior Contributor', ''],
    ['Dan Goodin', 'Dan Goodin'],
    ['By Dan Goodin and Mit Reed', 'Dan Goodin|Mit Reed'],
    ['Kim Ha-ram', 'Kim Ha-ram'],
    ['Staff Writer Mara Quill', 'Mara Quill'],
    ['By Mara Quill, MD, RDN', 'Mara Quill'],
    ['Mara Quill in Solmere and Tom Ames in Varn', 'Mara Quill|Tom Ames'],
    ['Posted by Mara Quill at 10:30 AM', 'Mara Quill'],
  ])('%s', (line, want) => {
    expect(names(line)).toBe(want);
  });

  it('that markup gives as a name is one name', () => {
    expect(names(['Quill, Mara'], true)).toBe('Mara Quill');
    expect(names(['kingfisher'], true)).toBe('kingfisher');
    expect(names(['kingfisher'])).toBe('');
  });

  it('of a desk names an organization, and only when no person is named', () => {
    expect(readPeople('Harbour Post Staff')).toEqual([{ name: 'Harbour Post Staff', kind: 'organization' }]);
    expect(readPeople(['Mara Quill', 'Harbour Post Staff'])).toEqual([{ name: 'Mara Quill', kind: 'person' }]);
  });

  it('names neither the site nor the account of its host', () => {
    expect(readPeople('Harbour Post', { notNames: ['Harbour Post'] })).toEqual([]);
    expect(readPeople('harbourpost', { handles: ['harbourpost'], marked: true })).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { name } of readPeople(text)) expect(name.length).toBeGreaterThan(1);
      }),
    );
  });
});

it('a piece of the name of a site is nobody', () => {
  const options = { handles: ['Land & Sea'], marked: true };
  expect(readPeople('Land & Sea', options)).toEqual([]);
  expect(readPeople('Mara Quill & Ruth Abel', options).map((p) => p.name)).toEqual(['Mara Quill', 'Ruth Abel']);
});
