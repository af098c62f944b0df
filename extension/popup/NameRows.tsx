import type { JSX } from 'preact';
import type { Person } from '../../src/model/article.ts';
import type { CitationForms } from '../../src/model/citation.ts';
import { isLatin, nameOf } from '../../src/cite/names.ts';
import { t } from '../platform/i18n.ts';

type Names = NonNullable<CitationForms['names']>;

interface Props {
  label: string;
  people: readonly Person[];
  names: Names;
  /** BCP 47, of the article. */
  language: string;
  /** Whether having none is worth saying. */
  missing: boolean;
  source: string | undefined;
  /** Whether the forms in Latin letters are a draft. */
  drafted: boolean;
  change: (people: readonly Person[], names: Names) => void;
}

/** The people of one role: name, whether it is a body, and family and given name, in Latin letters where the name has others. */
export function NameRows({ label, people, names, language, missing, source, drafted, change }: Props): JSX.Element {
  const replace = (at: number, person: Person | undefined, latin = names) =>
    change(
      people.flatMap((p, i) => (i === at ? (person ? [person] : []) : [p])),
      latin,
    );
  /** A name in Latin letters shows how the styles divide it; any other the form that the person has given it. */
  const partsOf = (person: Person) => {
    const { family = '', given = '' } = isLatin(person.name) ? nameOf(person, language) : {};
    return names[person.name] ?? { family, given };
  };
  const setPart = (person: Person, part: 'family' | 'given', value: string) => {
    const { [person.name]: _, ...others } = names;
    const now = { ...partsOf(person), [part]: value };
    change(people, now.family || now.given ? { ...others, [person.name]: now } : others);
  };
  return (
    <fieldset class="edit-field">
      <legend>{label}</legend>
      {people.map((person, i) => (
        <div class="name-row">
          <input
            type="text"
            dir="auto"
            aria-label={`${label} ${i + 1}`}
            value={person.name}
            onInput={(e) => {
              const name = e.currentTarget.value;
              const { [person.name]: own, ...others } = names;
              replace(i, { ...person, name }, own ? { ...others, [name]: own } : names);
            }}
          />
          <select
            aria-label={t('field_kind')}
            value={person.kind}
            onChange={(e) => replace(i, { ...person, kind: e.currentTarget.value as Person['kind'] })}
          >
            <option value="person">{t('field_person')}</option>
            <option value="organization">{t('field_organization')}</option>
          </select>
          <button type="button" aria-label={t('options_remove', person.name)} onClick={() => replace(i, undefined)}>
            ✕
          </button>
          {person.kind === 'person' && person.name.trim() !== '' && (
            <span class="latin">
              {(['family', 'given'] as const).map((part) => (
                <input
                  type="text"
                  aria-label={`${person.name}: ${t(`field_${part}`)}`}
                  placeholder={t(`field_${part}`)}
                  value={partsOf(person)[part]}
                  onInput={(e) => setPart(person, part, e.currentTarget.value)}
                />
              ))}
            </span>
          )}
        </div>
      ))}
      {people.length === 0 && missing && <p class="warn">{t('field_missing')}</p>}
      {drafted && people.some((p) => names[p.name]) && (
        <p class="warn">{`${t('field_from', t('source_draft'))} · ${t('field_doubtful')}`}</p>
      )}
      {people.length > 0 && source && <p class="meta">{t('field_from', source)}</p>}
      <button
        type="button"
        onClick={() => change([...people, { name: '', kind: 'person' }], names)}
        disabled={people.some((p) => p.name === '')}
      >
        {t('field_add_name')}
      </button>
    </fieldset>
  );
}
